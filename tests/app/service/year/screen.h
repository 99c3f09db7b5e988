// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/notifier.h"

#include <map>
#include <utility>
#include <vector>

namespace limber::test {

/// A notification server as a person sees it. Nothing is answered before show() has returned: the simulation decides
/// when a reply comes, and which.
class Screen final : public Notifier {
public:
    /// Bubbles outlive the process that showed them.
    void keepBubbles() { m_keeps = true; }
    [[nodiscard]] bool keepsBubbles() const { return m_keeps; }

    void show(const Notification& notification) override { m_sent.push_back(notification); }
    void close(const QString& tag) override
    {
        if (m_numbers.erase(tag) == 1)
            m_bubbles.erase(tag);
    }
    [[nodiscard]] QString screen() const override { return m_keeps ? QString("bus %1").arg(m_server) : QString(); }
    [[nodiscard]] uint numberOf(const QString& tag) const override
    {
        const auto found = m_numbers.find(tag);
        return found == m_numbers.end() ? 0 : found->second;
    }
    void adopt(const QString& tag, uint number) override { m_numbers[tag] = number; }

    /// What was sent since this was last asked.
    [[nodiscard]] std::vector<Notification> takeSent() { return std::exchange(m_sent, {}); }
    [[nodiscard]] const std::map<QString, Notification>& bubbles() const { return m_bubbles; }

    /// It is on the screen. Its sender learns of it by confirm().
    void put(const Notification& notification)
    {
        m_bubbles.insert_or_assign(notification.tag, notification);
        m_numbers.emplace(notification.tag, ++m_lastNumber);
    }
    void confirm(const QString& tag) { emit shown(tag); }
    void refuse(const QString& tag, bool serverThere) { emit failed(tag, serverThere, "told to fail"); }
    void press(const QString& tag, const QString& key) { emit activated(tag, key, {}); }
    void dismiss(const QString& tag)
    {
        m_bubbles.erase(tag);
        m_numbers.erase(tag);
        emit closed(tag);
    }
    void senderLeft()
    {
        m_numbers.clear();
        if (!m_keeps)
            m_bubbles.clear();
    }
    void end()
    {
        m_bubbles.clear();
        m_numbers.clear();
        ++m_server;
    }
    void die()
    {
        end();
        emit serverLost();
    }
    void comeBack()
    {
        ++m_server;
        emit serverFound();
    }

private:
    std::vector<Notification> m_sent;
    std::map<QString, Notification> m_bubbles;
    std::map<QString, uint> m_numbers;  ///< what the sender knows
    uint m_lastNumber = 0;
    int m_server = 0;
    bool m_keeps = false;
};

}  // namespace limber::test
