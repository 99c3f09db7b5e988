// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said to reminders on the page and in the window.

#include "app/i18n/reminder_text.h"
#include "app/window/session.h"
#include "app/window/today.h"

#include <algorithm>

namespace limber {

QString Today::act(const QString& occurrence)
{
    const auto found = std::ranges::find(m_reminders, occurrence.toStdString(), &Reminder::occurrence);
    if (found == m_reminders.end())
        return {};
    const QString habit = QString::fromStdString(found->habit);
    switch (found->kind) {
    case ReminderKind::Water:
        return drink(m_water.usualDrink());
    case ReminderKind::Stretch:
        return stretchDone();
    case ReminderKind::Bedtime:
        return goToBed();
    case ReminderKind::Exercise:
        return logExercise(m_session.tracker().habit(builtin::exercise).goalOn(found->day).low);
    case ReminderKind::Custom:
        return log(habit, QStringLiteral("yes"));
    default:
        return {};
    }
}

QString Today::answer(const QString& occurrence, const QString& key)
{
    const auto said = ReminderAnswer::ofKey(key);
    if (!said)
        return {};
    const std::string name = occurrence.toStdString();
    if (said->action == ReminderAction::FillIn || said->action == ReminderAction::Review) {
        m_session.tracker().recordOpened(name);
        m_session.announceEverything();
        emit pageAsked(said->action == ReminderAction::Review ? QStringLiteral("week") : QStringLiteral("night"));
        return {};
    }
    if (said->action == ReminderAction::Snooze) {
        const bool done = m_session.tracker().answer(name, said->action, said->snooze);
        m_session.announceEverything();
        emit undone(done ? tr("Comes again in %n min", nullptr, static_cast<int>(said->snooze.count())) : tr("Answered elsewhere already"));
        return {};
    }
    return attempt([this, name, said](bool) {
        Tracker& tracker = m_session.tracker();
        const auto before = tracker.undoable();
        if (!tracker.answer(name, said->action))
            return tr("Answered elsewhere already");
        const auto after = tracker.undoable();
        if (after && (!before || after->sequence != before->sequence))
            m_undoable.push_back(after->sequence);
        return said->action == ReminderAction::GoToBed ? tr("Good night") : said->action == ReminderAction::Skip ? tr("Not today") : tr("Logged");
    });
}

}  // namespace limber
