// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/screen_awake.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace limber {
namespace {

QDBusMessage call(const char* method)
{
    return QDBusMessage::createMethodCall("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver",
                                          method);
}

}  // namespace

void ScreenAwake::keep(bool awake)
{
    m_wanted = awake;
    if (awake && m_cookie == 0 && !m_asked)
        inhibit();
    else if (!awake && m_cookie != 0)
        release();
}

void ScreenAwake::inhibit()
{
    QDBusMessage message = call("Inhibit");
    message << QStringLiteral("Limber") << tr("A stretch is under way");
    m_asked = true;
    auto* reply = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* watcher) {
        watcher->deleteLater();
        m_asked = false;
        const QDBusPendingReply<uint> cookie = *watcher;
        if (!cookie.isValid())
            return;
        m_cookie = cookie.value();
        if (!m_wanted)  // paused or over meanwhile
            release();
    });
}

void ScreenAwake::release()
{
    QDBusMessage message = call("UnInhibit");
    message << m_cookie;
    m_cookie = 0;
    QDBusConnection::sessionBus().asyncCall(message);
}

}  // namespace limber
