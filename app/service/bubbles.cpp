// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/bubbles.h"

#include <algorithm>

namespace limber {

void Bubbles::put(const QString& tag, std::vector<Reminder> reminders)
{
    Bubble& bubble = m_bubbles[tag];
    bubble.wasShown = bubble.state == Bubble::State::Lost;
    bubble.state = Bubble::State::Sent;
    bubble.reminders = std::move(reminders);
}

void Bubbles::failed(const QString& tag)
{
    const Bubble* bubble = find(tag);
    if (bubble != nullptr && bubble->wasShown)
        move(tag, Bubble::State::Sent, Bubble::State::Lost);
    else
        remove(tag);
}

// The server may have gone meanwhile: then it stays lost.
void Bubbles::move(const QString& tag, Bubble::State from, Bubble::State to)
{
    if (const auto found = m_bubbles.find(tag); found != m_bubbles.end() && found->second.state == from)
        found->second.state = to;
}

// What is still on its way gets an error instead of a reply, and is sent again after that.
void Bubbles::serverLost()
{
    for (auto& [tag, bubble] : m_bubbles) {
        if (bubble.state != Bubble::State::Sent)
            bubble.state = Bubble::State::Lost;
    }
}

const Bubble* Bubbles::find(const QString& tag) const
{
    const auto found = m_bubbles.find(tag);
    return found == m_bubbles.end() ? nullptr : &found->second;
}

bool Bubbles::isUnderWay(const std::string& occurrence) const
{
    return std::any_of(m_bubbles.begin(), m_bubbles.end(), [&occurrence](const auto& item) {
        const Bubble& bubble = item.second;
        if (bubble.state != Bubble::State::Sent && bubble.state != Bubble::State::Unrecorded)
            return false;
        return std::any_of(bubble.reminders.begin(), bubble.reminders.end(),
                           [&occurrence](const Reminder& reminder) { return reminder.occurrence == occurrence; });
    });
}

std::vector<QString> Bubbles::outdated(const std::set<std::string>& current) const
{
    std::vector<QString> tags;
    for (const auto& [tag, bubble] : m_bubbles) {
        const bool wanted = std::any_of(bubble.reminders.begin(), bubble.reminders.end(), [&current](const Reminder& reminder) {
            return current.contains(reminder.occurrence);
        });
        if (!wanted && bubble.state != Bubble::State::Sent)
            tags.push_back(tag);
    }
    return tags;
}

std::vector<QString> Bubbles::lost() const
{
    std::vector<QString> tags;
    for (const auto& [tag, bubble] : m_bubbles) {
        if (bubble.state == Bubble::State::Lost)
            tags.push_back(tag);
    }
    return tags;
}

}  // namespace limber
