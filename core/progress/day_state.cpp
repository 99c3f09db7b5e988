// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/progress/day_state.h"

#include <algorithm>
#include <cmath>

namespace limber {

namespace {

/// A part of a routine counts as half of it: the entry does not say how long the whole would have been.
constexpr double shareOfPart = 0.5;

/// The goal is reached by what is logged. In a between goal the upper end is a mark, never a failure.
bool meets(const Habit& habit, const Goal& goal, const DayTotal& total)
{
    if (habit.kind == HabitKind::Routine)
        return total.finished;
    if (!total.value)
        return false;
    switch (goal.kind) {
    case GoalKind::AtLeast:
    case GoalKind::Between:
    case GoalKind::After:
        return *total.value >= goal.low;
    case GoalKind::AtMost:
        return *total.value <= goal.low;
    case GoalKind::Before:
        return *total.value < goal.low;
    }
    return false;
}

/// Only a sum that is asked to be large enough can be reached in part.
bool canBePartly(const Habit& habit, const Goal& goal)
{
    const bool wantsMore = goal.kind == GoalKind::AtLeast || goal.kind == GoalKind::Between;
    return habit.kind == HabitKind::Routine || (wantsMore && habit.kind != HabitKind::YesNo);
}

}  // namespace

const char* nameOf(DayState state)
{
    switch (state) {
    case DayState::Met: return "met";
    case DayState::Partly: return "partly";
    case DayState::Missed: return "missed";
    case DayState::NotLogged: return "not_logged";
    case DayState::Skipped: return "skipped";
    case DayState::Off: return "off";
    case DayState::Open: return "open";
    }
    return "";
}

// Where rules.md leaves room: what meets its goal is met even on a skipped or unscheduled day, so nobody loses what they
// did. An at-most day stays open until it closes, since the next entry may exceed it. A sleep whose both ends are known
// cannot grow any more and is partly at once.
DayState judge(const Habit& habit, const Goal& goal, const DayTotal& total, const DayCircumstances& around)
{
    const bool met = meets(habit, goal, total);
    const bool mayStillFail = goal.kind == GoalKind::AtMost && around.open;
    if (met && !mayStillFail)
        return DayState::Met;
    if (around.skipped)
        return DayState::Skipped;
    if (!around.scheduled)
        return DayState::Off;
    if (met)
        return DayState::Open;
    if (!total.value && habit.kind != HabitKind::Routine)
        return around.open ? DayState::Open : DayState::NotLogged;
    if (!canBePartly(habit, goal))
        return DayState::Missed;
    if (around.open && !total.complete)
        return DayState::Open;
    return total.value ? DayState::Partly : DayState::NotLogged;
}

std::optional<int> percentOf(const Habit& habit, const Goal& goal, const DayTotal& total)
{
    if (habit.kind == HabitKind::Routine)
        return total.finished ? std::optional(100) : std::nullopt;
    if (!total.value || goal.kind == GoalKind::AtMost)
        return std::nullopt;
    if (meets(habit, goal, total))
        return 100;
    if (habit.kind == HabitKind::Clock || habit.kind == HabitKind::YesNo)
        return 0;
    // The small addition undoes binary rounding: 0.29 of 1 is 29 %. What is not met stays below 100.
    const double exact = 100 * *total.value / goal.low;
    return std::clamp(static_cast<int>(std::floor(exact + 1e-9)), 0, 99);
}

double shareOf(const Habit& habit, const Goal& goal, const DayTotal& total)
{
    if (habit.kind == HabitKind::Routine)
        return total.finished ? 1 : total.value ? shareOfPart : 0;
    if (!total.value)
        return 0;
    if (meets(habit, goal, total))
        return 1;
    if (habit.kind == HabitKind::Clock || habit.kind == HabitKind::YesNo || goal.low <= 0)
        return 0;
    if (goal.kind == GoalKind::AtMost)
        return std::clamp(1 - (*total.value - goal.low) / goal.low, 0.0, 1.0);
    return std::clamp(*total.value / goal.low, 0.0, 1.0);
}

std::optional<int> lateMinutes(const Goal& goal, const DayTotal& total)
{
    if (goal.kind != GoalKind::Before || !total.value || *total.value < goal.low)
        return std::nullopt;
    return static_cast<int>(std::floor(*total.value - goal.low));
}

}  // namespace limber
