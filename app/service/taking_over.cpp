// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of ReminderService that is about bubbles of an earlier process or an earlier screen.

#include "app/service/reminder_service.h"

#include <algorithm>
#include <iterator>

namespace limber {

namespace {

/// Those of `reminders` that `bubble` stands for.
std::vector<Reminder> shownBy(const Bubble& bubble, const std::vector<Reminder>& reminders)
{
    std::vector<Reminder> shown;
    std::copy_if(reminders.begin(), reminders.end(), std::back_inserter(shown), [&bubble](const Reminder& reminder) {
        return std::any_of(bubble.reminders.begin(), bubble.reminders.end(),
                           [&reminder](const Reminder& each) { return each.occurrence == reminder.occurrence; });
    });
    return shown;
}

}  // namespace

// Not before this process is known to be the only one.
void ReminderService::inherit()
{
    if (std::exchange(m_inherited, true) || m_parts.notifier.screen().isEmpty())
        return;
    QString screen;
    std::vector<BubbleRecord> bubbles = m_record.read(screen);
    m_screenIsNew = screen != m_parts.notifier.screen();
    for (BubbleRecord& bubble : bubbles) {
        if (!m_screenIsNew && bubble.number != 0)
            m_parts.notifier.adopt(bubble.tag, bubble.number);
        m_bubbles.inherit(bubble.tag, std::move(bubble.reminders));
    }
}

// What is on its way for the first time has no number yet: if this process ends now, it is as if never sent.
void ReminderService::remember()
{
    if (m_parts.notifier.screen().isEmpty())
        return;
    std::vector<BubbleRecord> bubbles;
    for (const auto& [tag, bubble] : m_bubbles.all()) {
        const uint number = m_parts.notifier.numberOf(tag);
        if (bubble.state != Bubble::State::Sent || bubble.wasShown || number != 0)
            bubbles.push_back({tag, number, bubble.reminders});
    }
    m_record.write(m_parts.notifier.screen(), bubbles);
}

// After a new login or a new server, several that are open still are one summary with what became due meanwhile.
void ReminderService::gatherFromOtherScreen(Agenda& agenda)
{
    if (!std::exchange(m_screenIsNew, false))
        return;
    std::vector<Reminder> late = agenda.missed;
    for (const QString& tag : m_bubbles.lost())
        std::ranges::copy(shownBy(*m_bubbles.find(tag), agenda.shown), std::back_inserter(late));
    const auto isLate = [this](const Reminder& reminder) { return m_parts.clock.now() - reminder.at > lateAfter; };
    std::ranges::copy_if(agenda.show, std::back_inserter(late), isLate);
    if (late.size() < 2)
        return;
    std::erase_if(agenda.show, isLate);
    agenda.missed = std::move(late);
    for (const QString& tag : m_bubbles.lost())
        m_bubbles.remove(tag);
}

// A server that died took its bubbles along, and a process that died can no longer take their answers; what is still
// current and unanswered comes back. What stands in another bubble by now does not.
void ReminderService::showAgain(const Agenda& agenda, const Phrasing& phrasing)
{
    for (const QString& tag : m_bubbles.lost()) {
        const Bubble& bubble = *m_bubbles.find(tag);
        std::vector<Reminder> reminders = shownBy(bubble, agenda.shown);
        if (reminders.empty()) {
            m_parts.notifier.close(tag);
            m_bubbles.remove(tag);
            continue;
        }
        const bool single = bubble.reminders.size() == 1;
        Notification notification =
            single ? reminderNotification(reminders.front(), phrasing) : missedNotification(reminders, phrasing);
        notification.tag = tag;
        send(notification, std::move(reminders), Bubbles::Showing::Again);
    }
}

}  // namespace limber
