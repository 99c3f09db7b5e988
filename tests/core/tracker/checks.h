// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/snapshot.h"
#include "tests/support/tracked.h"

namespace limber::test {

inline Receipt logAt(Tracked& t, const std::string& habit, double value, const std::string& wall)
{
    return t.tracker->log({habit, value, atWall(wall), {}, false, false});
}

/// The refusal of `work`; none where it was not refused or has changed anything that a person entered.
inline std::optional<RefusalCode> refusedUnchanged(Tracked& t, const std::function<void()>& work)
{
    const Snapshot before = t.tracker->snapshot();
    const auto undoable = t.tracker->undoable();
    const auto code = refusalOf(work);
    const auto stillUndoable = t.tracker->undoable();
    const bool sameChange = undoable.has_value() == stillUndoable.has_value()
        && (!undoable || undoable->sequence == stillUndoable->sequence);
    return sameChange && t.tracker->snapshot() == before ? code : std::nullopt;
}

/// A habit of the user's own, asked for every day.
inline Habit ownHabit(const std::string& name, HabitKind kind, const Goal& goal, const std::string& unit = {}, Span span = Span::Day)
{
    Habit habit;
    habit.name = name;
    habit.kind = kind;
    habit.span = span;
    habit.unit = unit;
    habit.goals = {{beginningOfTime(), goal}};
    return habit;
}

inline Schedule onWeekdays(unsigned bits)
{
    Schedule schedule;
    schedule.kind = Schedule::Kind::Weekdays;
    schedule.weekdays = std::bitset<7>(bits);
    return schedule;
}

inline Schedule timesAWeek(int times)
{
    Schedule schedule;
    schedule.kind = Schedule::Kind::TimesPerWeek;
    schedule.timesPerWeek = times;
    return schedule;
}

inline HabitStreak streakOf(Tracked& t, const std::string& habit)
{
    for (HabitStreak& each : t.tracker->streaks()) {
        if (each.habit->id == habit || each.habit->name == habit)
            return each;
    }
    return {};
}

}  // namespace limber::test
