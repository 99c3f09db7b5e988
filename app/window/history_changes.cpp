// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be changed about the day chosen in History.

#include "app/i18n/habit_text.h"
#include "app/window/changes.h"
#include "app/window/history.h"
#include "app/window/session.h"
#include "app/window/typed_time.h"
#include "app/window/wording.h"
#include "core/habit/quantity.h"

namespace limber {

/// What was typed into a field.
QString History::take(const std::function<QString(bool confirmed)>& act)
{
    m_fillingIn = true;
    const QString refusal = m_changes.attempt(act);
    m_fillingIn = false;
    return refusal;
}

QString History::dayName() const
{
    return m_day.title();
}

When History::whenOn(const QString& time) const
{
    When when = whenTyped(time);
    when.day = m_chosen;
    return when;
}

QString History::log(const QString& habitId, const QString& text, const QString& time)
{
    return take([=, this](bool confirmed) {
        Tracker& tracker = m_session.tracker();
        const Habit habit = tracker.habit(habitId.toStdString());
        Receipt receipt;
        if (habit.kind == HabitKind::Clock) {
            receipt = tracker.logClock(habit.id, whenOn(text));
        } else {
            NewEntry entry;
            entry.habit = habit.id;
            entry.value = parseQuantity(habit, text.toStdString());
            entry.when = whenOn(time);
            entry.confirmed = confirmed;
            receipt = tracker.log(entry);
        }
        return m_changes.rememberLogged(receipt, tr("Logged for %1: %2 %3", "day, habit, value")
                                                     .arg(dayName(), habitName(habit), wording::entryValue(habit, receipt.entries.front())));
    });
}

QString History::logRoutine(const QString& habitId, bool whole)
{
    return m_changes.attempt([=, this](bool) {
        Tracker& tracker = m_session.tracker();
        const Habit habit = tracker.habit(habitId.toStdString());
        const DayHabit* shown = m_day.habit(habitId);
        NewEntry entry;
        entry.habit = habit.id;
        entry.when = whenOn(shown && m_chosen != m_today ? shown->newTime() : QString());
        entry.partly = !whole;
        const Receipt receipt = tracker.log(entry);
        return m_changes.rememberLogged(receipt, tr("Logged for %1: %2 %3", "day, habit, value")
                                                     .arg(dayName(), habitName(habit), wording::entryValue(habit, receipt.entries.front())));
    });
}

QString History::logNight(const QString& bed, const QString& up)
{
    return take([=, this](bool confirmed) {
        Tracker& tracker = m_session.tracker();
        const bool withBed = !bed.trimmed().isEmpty() || up.trimmed().isEmpty();
        const bool withUp = !up.trimmed().isEmpty();
        When when;
        when.day = m_chosen;
        Receipt receipt;
        if (withBed && withUp) {
            receipt = tracker.logSleep(timeTyped(bed), timeTyped(up), when, confirmed);
        } else {
            when.time = timeTyped(withBed ? bed : up);
            receipt = withBed ? tracker.logBedtime(when, {}, confirmed) : tracker.logWakeUp(when, {}, confirmed);
        }
        QStringList times;
        for (const Entry& entry : receipt.entries)
            times << wording::entryValue(tracker.habit(entry.habit), entry);
        return m_changes.rememberLogged(receipt, tr("Logged the night of %1: %2", "day, times").arg(dayName(), times.join(QStringLiteral("–"))));
    });
}

QString History::skip(const QString& habitId)
{
    return m_changes.attempt([=, this](bool) {
        const Receipt receipt = m_session.tracker().skip(habitId.toStdString(), m_chosen);
        const Habit habit = m_session.tracker().habit(habitId.toStdString());
        return m_changes.remember(receipt, tr("Skipped on %1: %2", "day, habit").arg(dayName(), habitName(habit)));
    });
}

QString History::unskip(const QString& habitId)
{
    return m_changes.attempt([=, this](bool) {
        const Receipt receipt = m_session.tracker().unskip(habitId.toStdString(), m_chosen);
        const Habit habit = m_session.tracker().habit(habitId.toStdString());
        return m_changes.remember(receipt, tr("No longer skipped on %1: %2", "day, habit").arg(dayName(), habitName(habit)));
    });
}

QString History::repair(const QString& habitId)
{
    return m_changes.attempt([=, this](bool) {
        const Receipt receipt = m_session.tracker().repair(habitId.toStdString(), m_chosen);
        const Habit habit = m_session.tracker().habit(habitId.toStdString());
        return m_changes.remember(receipt, tr("Repaired on %1: %2. The streak goes on.", "day, habit").arg(dayName(), habitName(habit)));
    });
}

}  // namespace limber
