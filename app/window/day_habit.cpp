// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/day_habit.h"

#include "app/i18n/habit_text.h"
#include "app/window/vocabulary.h"
#include "app/window/wording.h"

namespace limber {
namespace {

/// A time for what is filled in later: nobody remembers the minute, and it can be changed.
constexpr int midday = 12 * 60;
/// Stretching is done before sleep.
constexpr int evening = 22 * 60 + 30;

QString stateText(DayState state)
{
    switch (state) {
    case DayState::Met:
        return DayHabit::tr("goal met");
    case DayState::Partly:
        return DayHabit::tr("partly");
    case DayState::Missed:
        return DayHabit::tr("goal missed");
    case DayState::Skipped:
        return DayHabit::tr("Skipped");
    case DayState::Off:
        return DayHabit::tr("Not asked for");
    case DayState::Open:
        return DayHabit::tr("Not yet");
    default:
        return DayHabit::tr("Not logged");
    }
}

bool isWorded(HabitKind kind)
{
    return kind == HabitKind::YesNo || kind == HabitKind::Routine;
}

/// What is logged, in words; empty where nothing is.
QString loggedText(const HabitDay& day)
{
    const Habit& habit = *day.habit;
    if (!day.value)
        return {};
    if (habit.kind == HabitKind::Routine)
        return day.state == DayState::Met ? DayHabit::tr("Done") : DayHabit::tr("Partly done");
    if (habit.kind == HabitKind::YesNo)
        return *day.value > 0 ? DayHabit::tr("Yes") : DayHabit::tr("No");
    const QString value = quantityText(habit, *day.value);
    return day.lateMinutes ? DayHabit::tr("%1, %2 late", "time, duration").arg(value, wording::durationRuns(*day.lateMinutes).join(u' ')) : value;
}

}  // namespace

void DayHabit::show(const Around& around)
{
    const HabitDay& day = around.day;
    const Habit& habit = *day.habit;
    m_name = habitName(habit);
    m_tone = wording::tone(habit);
    m_unit = wording::unit(habit);
    m_kind = habit_kind::of(habit.kind);
    m_markState = day_state::of(day.state);
    const QString logged = loggedText(day);
    m_known = !logged.isEmpty();
    m_valueText = m_known ? logged : stateText(day.state);
    QStringList about{wording::sentence(wording::goal(habit, day.day))};
    if (m_known && day.state == DayState::Skipped)
        about << stateText(day.state);
    if (!day.skipReason.empty())
        about << QString::fromStdString(day.skipReason);
    if (day.repaired)
        about << tr("repaired");
    m_aboutText = about.join(QStringLiteral(" · "));
    m_spoken = m_known && !isWorded(habit.kind) ? tr("%1: %2, %3", "habit, value, state").arg(m_name, logged, stateText(day.state).toLower())
                                                : tr("%1: %2", "habit, value").arg(m_name, m_valueText);
    DayView own;
    own.day = day.day;
    own.habits = {day};
    m_entries.show(own);
    showActions(around);
    showProposal(around);
    emit changed();
}

void DayHabit::showActions(const Around& around)
{
    const HabitDay& day = around.day;
    const bool archived = day.habit->archived;
    const bool belowGoal = day.state == DayState::Partly || day.state == DayState::Missed || day.state == DayState::NotLogged;
    m_canLog = !archived;
    m_canUnskip = !archived && day.state == DayState::Skipped && !around.onVacation;
    m_canSkip = !archived && !day.repaired && (belowGoal || day.state == DayState::Open);
    m_canRepair = !archived && !day.repaired && belowGoal && around.repairable;
}

void DayHabit::showProposal(const Around& around)
{
    const Habit& habit = *around.day.habit;
    const double low = around.day.goal.low;
    m_newValue.clear();
    if (habit.id == builtin::water)
        m_newValue = wording::number(around.settings.drinkSize);
    else if (habit.kind == HabitKind::Duration)
        m_newValue = wording::number(low);
    else if (habit.kind == HabitKind::Amount)
        m_newValue = QStringLiteral("1");
    const int present = timeOfDay(around.now).minutes;
    int minute = habit.kind == HabitKind::Clock ? static_cast<int>(low) : habit.kind == HabitKind::Routine ? evening : midday;
    if (around.isPresent && habit.kind != HabitKind::Clock)
        minute = present;
    m_newTime = wording::clock(minute);
}

}  // namespace limber
