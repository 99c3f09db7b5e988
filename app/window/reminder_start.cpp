// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/reminder_start.h"

#include "app/platform/names.h"
#include "app/window/session.h"
#include "app/window/session_bus.h"
#include "core/reminder/wanted.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QQuickWindow>

namespace limber {

ReminderStart::ReminderStart(QQuickWindow& window, Session& session) : m_session(session)
{
    if (!hasSessionBus())
        return;
    const auto begin = [this] {
        look();
        connect(&m_session, &Session::changed, this, &ReminderStart::look);
    };
    connect(&window, &QQuickWindow::frameSwapped, this, begin,
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void ReminderStart::look()
{
    bool wanted = m_isWanted;
    try {
        wanted = isAnythingSwitchedOn(m_session.tracker().settings(), m_session.tracker().habits());
    } catch (const Refusal&) {
        return;  // the next change asks again
    }
    if (wanted == m_isWanted)
        return;
    m_isWanted = wanted;
    if (!wanted)
        return;  // it ends by itself
    QDBusMessage start = QDBusMessage::createMethodCall("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                                                        "StartServiceByName");
    start << QString(names::service) << 0U;
    QDBusConnection::sessionBus().asyncCall(start);  // no harm where it runs already
}

}  // namespace limber
