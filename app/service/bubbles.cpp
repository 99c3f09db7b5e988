// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/bubbles.h"

#include <algorithm>

namespace limber {

void Bubbles::put(const QString& tag, std::vector<Reminder> reminders, Showing showing)
{
    m_bubbles[tag] = Bubble{Bubble::State::Sent, std::move(reminders), showing == Showing::Again, false};
}

void Bubbles::inherit(const QString& tag, std::vector<Reminder> reminders)
{
    m_bubbles[tag] = Bubble{Bubble::State::Lost, std::move(reminders), true, true};
}

// What was shown before is in the ledger already, with the instant of the first time.
void Bubbles::replied(const QString& tag)
{
    const Bubble* bubble = find(tag);
    const bool isKnown = bubble != nullptr && bubble->wasShown;
    move(tag, Bubble::State::Sent, isKnown ? Bubble::State::Shown : Bubble::State::Unrecorded);
}

void Bubbles::answered(const QString& tag)
{
    if (const auto found = m_bubbles.find(tag); found != m_bubbles.end())
        found->second.state = Bubble::State::Over;
}

void Bubbles::dismissed(const QString& tag)
{
    if (const Bubble* bubble = find(tag); bubble != nullptr && bubble->state == Bubble::State::Unrecorded)
        answered(tag);
    else
        remove(tag);
}

void Bubbles::forgetOver()
{
    std::erase_if(m_bubbles, [](const auto& item) { return item.second.state == Bubble::State::Over; });
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
        if (bubble.state == Bubble::State::Unrecorded || bubble.state == Bubble::State::Shown)
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
        if (bubble.state == Bubble::State::Shown || bubble.state == Bubble::State::Lost)
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
        if (!wanted && bubble.state != Bubble::State::Sent && bubble.state != Bubble::State::Over)
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

std::size_t Bubbles::onScreen() const
{
    return static_cast<std::size_t>(std::count_if(m_bubbles.begin(), m_bubbles.end(), [](const auto& item) {
        return item.second.state == Bubble::State::Unrecorded || item.second.state == Bubble::State::Shown;
    }));
}

}  // namespace limber
