// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/due_reminder.h"

#include "app/i18n/reminder_text.h"
#include "core/reminder/agenda.h"

#include <algorithm>

namespace limber {

bool DueReminder::look(Tracker& tracker, Others others)
{
    Agenda agenda = tracker.agenda();
    std::vector<Reminder> here = std::move(agenda.shown);
    std::vector<Reminder> waiting = std::move(agenda.missed);
    waiting.insert(waiting.end(), agenda.show.begin(), agenda.show.end());
    if (others == Others::Absent && !waiting.empty())
        tracker.recordShown(waiting);
    if (others != Others::Show)
        here.insert(here.end(), waiting.begin(), waiting.end());
    std::erase_if(here, [this](const Reminder& reminder) { return m_dismissed.contains({reminder.occurrence, reminder.at}); });
    const auto latest = std::ranges::max_element(here, {}, &Reminder::at);
    take(latest == here.end() ? nullptr : &*latest, tracker);
    return others == Others::Show && !waiting.empty();
}

bool DueReminder::canSnooze() const
{
    return std::ranges::any_of(m_keys, [](const QString& key) {
        const auto answer = ReminderAnswer::ofKey(key);
        return answer && answer->action == ReminderAction::Snooze;
    });
}

void DueReminder::dismiss()
{
    m_dismissed.insert({m_occurrence.toStdString(), m_at});
    m_occurrence.clear();
    emit changed();
}

void DueReminder::take(const Reminder* reminder, Tracker& tracker)
{
    const bool was = shown();
    m_occurrence.clear();
    m_keys.clear();
    m_labels.clear();
    if (reminder) {
        const ReminderText text = reminderText(*reminder, tracker.habits(), tracker.settings(), tracker.clock().now());
        m_occurrence = QString::fromStdString(reminder->occurrence);
        m_at = reminder->at;
        m_title = text.title;
        m_body = text.body;
        for (const ReminderText::Button& button : text.buttons) {
            m_keys << button.answer.key();
            m_labels << button.label;
        }
    }
    if (was || shown())
        emit changed();
}

}  // namespace limber
