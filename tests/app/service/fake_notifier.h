// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/notifier.h"

#include <QMap>
#include <QStringList>

namespace limber::test {

/// A screen in memory. The server replies only when told to.
class FakeNotifier final : public Notifier {
public:
    void show(const Notification& notification) override
    {
        sent << notification.tag;
        m_waiting.append(notification);
    }
    void close(const QString& tag) override { onScreen.remove(tag); }

    void reply()
    {
        for (const Notification& notification : std::exchange(m_waiting, {})) {
            onScreen.insert(notification.tag, notification);
            emit shown(notification.tag);
        }
    }
    void fail(bool serverThere)
    {
        for (const Notification& notification : std::exchange(m_waiting, {}))
            emit failed(notification.tag, serverThere, "told to fail");
    }
    void press(const QString& tag, const QString& key) { emit activated(tag, key, "token"); }
    void dismiss(const QString& tag)
    {
        onScreen.remove(tag);
        emit closed(tag);
    }
    void die()
    {
        onScreen.clear();
        emit serverLost();
    }
    void comeBack() { emit serverFound(); }

    QStringList sent;                       ///< tags, in order
    QMap<QString, Notification> onScreen;  ///< by tag

private:
    QList<Notification> m_waiting;
};

}  // namespace limber::test
