// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said to reminders on the page and in the window.

#include "app/i18n/refusal_text.h"
#include "app/i18n/reminder_text.h"
#include "app/window/changes.h"
#include "app/window/entry_text.h"
#include "app/window/session.h"
#include "app/window/today.h"
#include "core/reminder/agenda.h"

#include <algorithm>
#include <span>

namespace limber {
namespace {

/// What the window alone has shown so far, since nobody else could, has no line in the ledger that an answer could go to.
void recordIfDue(Tracker& tracker, const std::string& occurrence)
{
    const Agenda agenda = tracker.agenda();
    for (const auto* due : {&agenda.show, &agenda.missed}) {
        const auto found = std::ranges::find(*due, occurrence, &Reminder::occurrence);
        if (found != due->end())
            tracker.recordShown(std::span(&*found, 1));
    }
}

/// The same words as where it is done by hand.
QString saidOf(Tracker& tracker, const Change& change, ReminderAction action)
{
    if (action == ReminderAction::Skip)
        return Today::tr("Skipped");
    Entry entry;
    entry.value = change.value.value_or(0);
    return entryLoggedText(tracker.habit(change.habit), entry);
}

}  // namespace

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
        emit pageAsked(QStringLiteral("stretch"));
        return {};
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
    if (key == u"start") {  // answered only once the guide has logged the stretch
        emit pageAsked(QStringLiteral("stretch"));
        return {};
    }
    const auto said = ReminderAnswer::ofKey(key);
    if (!said)
        return {};
    const std::string name = occurrence.toStdString();
    switch (said->action) {
    case ReminderAction::FillIn:
    case ReminderAction::Review:
        return open(name, said->action == ReminderAction::Review ? QStringLiteral("review") : QStringLiteral("night"));
    case ReminderAction::Snooze:
        return putOff(name, said->snooze);
    default:
        return carryOut(name, said->action);
    }
}

QString Today::open(const std::string& occurrence, const QString& page)
{
    try {
        recordIfDue(m_session.tracker(), occurrence);
        m_session.tracker().recordOpened(occurrence);
    } catch (const Refusal&) {
        // The page is what was asked for; the record can wait.
    }
    m_session.announceEverything();
    emit pageAsked(page);
    return {};
}

QString Today::putOff(const std::string& occurrence, std::chrono::minutes by)
{
    bool done = false;
    try {
        recordIfDue(m_session.tracker(), occurrence);
        done = m_session.tracker().answer(occurrence, ReminderAction::Snooze, by);
    } catch (const Refusal& refusal) {
        const QString text = refusalText(refusal);
        m_changes.refuse(text);
        return text;
    }
    m_session.announceEverything();
    m_changes.tell(done ? tr("Comes again in %n min", nullptr, static_cast<int>(by.count())) : tr("Answered elsewhere already"));
    return {};
}

QString Today::carryOut(const std::string& occurrence, ReminderAction action)
{
    return m_changes.attempt([this, occurrence, action](bool) {
        Tracker& tracker = m_session.tracker();
        recordIfDue(tracker, occurrence);
        const auto before = tracker.undoable();
        if (!tracker.answer(occurrence, action))
            return tr("Answered elsewhere already");
        const auto after = tracker.undoable();
        if (!after || (before && after->sequence == before->sequence))
            return tr("Nothing was changed");
        m_changes.remember(*after);
        return saidOf(tracker, *after, action);
    });
}

}  // namespace limber
