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
    void close(const QString& tag) override
    {
        onScreen.remove(tag);
        m_numbers.remove(tag);
    }
    [[nodiscard]] QString screen() const override { return screenName; }
    [[nodiscard]] uint numberOf(const QString& tag) const override { return m_numbers.value(tag); }
    void adopt(const QString& tag, uint number) override
    {
        m_numbers.insert(tag, number);
        adopted << tag;
    }

    void reply()
    {
        for (const Notification& notification : std::exchange(m_waiting, {})) {
            onScreen.insert(notification.tag, notification);
            if (!m_numbers.contains(notification.tag))
                m_numbers.insert(notification.tag, ++m_last);
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
        close(tag);
        emit closed(tag);
    }
    void die()
    {
        onScreen.clear();
        m_numbers.clear();
        emit serverLost();
    }
    void comeBack() { emit serverFound(); }

    QStringList sent;                       ///< tags, in order
    QMap<QString, Notification> onScreen;  ///< by tag
    QString screenName;                    ///< without one, nothing is taken over
    QStringList adopted;                   ///< tags that another process left

    /// What happens to the screen when limberd is killed: nothing. It forgets what was sent and not replied to.
    void forgetClient()
    {
        m_waiting.clear();
        m_numbers.clear();
    }

private:
    QMap<QString, uint> m_numbers;
    uint m_last = 0;
    QList<Notification> m_waiting;
};

}  // namespace limber::test
