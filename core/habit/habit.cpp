// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/habit/habit.h"

#include "core/habit/quantity.h"
#include "core/habit/refusal.h"

#include <algorithm>
#include <cmath>

namespace limber {

namespace {

constexpr int daysPerWeek = 7;
constexpr double figuresEnd = 1'000'000;
constexpr double clockEnd = minutesPerDay + noon;  // noon of the next day, where a night ends

constexpr std::array habitKindNames{"yes_no", "amount", "duration", "clock", "routine"};
constexpr std::array goalKindNames{"at_least", "at_most", "between", "before", "after"};

template <class Kind, std::size_t N>
std::optional<Kind> kindNamed(const std::array<const char*, N>& names, std::string_view name)
{
    const auto found = std::ranges::find(names, name);
    if (found == names.end())
        return {};
    return static_cast<Kind>(found - names.begin());
}

Habit builtinHabit(const char* id, const char* name, HabitKind kind, Span span, const char* unit, Goal goal)
{
    Habit habit;
    habit.id = id;
    habit.name = name;
    habit.kind = kind;
    habit.span = span;
    habit.unit = unit;
    habit.goals = {{beginningOfTime(), goal}};
    habit.schedules = {{beginningOfTime(), Schedule{}}};
    return habit;
}

bool isFigure(double value)
{
    return std::isfinite(value) && value > 0 && value < figuresEnd;
}

bool isClock(double value, Span span)
{
    return value >= (span == Span::Night ? noon : 0) && value < clockEnd && value == std::floor(value);
}

/// The most a goal can ask of one day or one night, as a text; nothing where `goal` does not ask for more.
std::optional<std::string> limitPassed(const Habit& habit, const Goal& goal)
{
    const double most = std::max(goal.low, goal.high);
    if (habit.kind == HabitKind::Duration && most > minutesPerDay)
        return "24 h";
    if (habit.id == builtin::water && most > waterAtMost)
        return numberText(waterAtMost) + " ml";
    return {};
}

bool fits(const Habit& habit, const Goal& goal)
{
    switch (habit.kind) {
    case HabitKind::YesNo:
    case HabitKind::Routine:
        return goal.kind == GoalKind::AtLeast && goal.low == 1;
    case HabitKind::Clock:
        return (goal.kind == GoalKind::Before || goal.kind == GoalKind::After) && isClock(goal.low, habit.span);
    case HabitKind::Amount:
    case HabitKind::Duration:
        if (goal.kind == GoalKind::Between)
            return isFigure(goal.low) && isFigure(goal.high) && goal.low < goal.high;
        return (goal.kind == GoalKind::AtLeast || goal.kind == GoalKind::AtMost) && isFigure(goal.low);
    }
    return false;
}

}  // namespace

bool Schedule::asksFor(Day day) const
{
    if (kind != Kind::Weekdays)
        return true;
    const int sinceMonday = (day.day_of_week().as_number() + daysPerWeek - 1) % daysPerWeek;
    return weekdays[static_cast<std::size_t>(sinceMonday)];
}

double Schedule::frequency() const
{
    switch (kind) {
    case Kind::EveryDay:
        break;
    case Kind::Weekdays:
        return static_cast<double>(weekdays.count()) / daysPerWeek;
    case Kind::TimesPerWeek:
        return static_cast<double>(timesPerWeek) / daysPerWeek;
    }
    return 1;
}

std::vector<Habit> builtinHabits()
{
    // rules.md, "The five built-in habits"
    std::vector<Habit> habits{
        builtinHabit(builtin::water, "Water", HabitKind::Amount, Span::Day, "ml", {GoalKind::Between, 1500, 1700}),
        builtinHabit(builtin::bedtime, "Bedtime", HabitKind::Clock, Span::Night, "", {GoalKind::Before, 23 * 60}),
        builtinHabit(builtin::sleep, "Sleep", HabitKind::Duration, Span::Night, "min", {GoalKind::AtLeast, 7 * 60}),
        builtinHabit(builtin::exercise, "Exercise", HabitKind::Duration, Span::Day, "min", {GoalKind::AtLeast, 10}),
        builtinHabit(builtin::stretch, "Bedtime stretch", HabitKind::Routine, Span::Day, "min",
                     {GoalKind::AtLeast, 1}),
    };
    for (std::size_t i = 0; i < habits.size(); ++i)
        habits[i].position = static_cast<int>(i);
    return habits;
}

bool isBuiltin(const std::string& habitId)
{
    constexpr std::array ids{builtin::water, builtin::bedtime, builtin::sleep, builtin::exercise, builtin::stretch};
    return std::ranges::find(ids, habitId) != ids.end();
}

Day beginningOfTime()
{
    return {1900, 1, 1};
}

const char* nameOf(HabitKind kind)
{
    return habitKindNames.at(static_cast<std::size_t>(kind));
}

const char* nameOf(GoalKind kind)
{
    return goalKindNames.at(static_cast<std::size_t>(kind));
}

std::optional<HabitKind> habitKindNamed(std::string_view name)
{
    return kindNamed<HabitKind>(habitKindNames, name);
}

std::optional<GoalKind> goalKindNamed(std::string_view name)
{
    return kindNamed<GoalKind>(goalKindNames, name);
}

void requireFitting(const Habit& habit, const Goal& goal)
{
    if (!fits(habit, goal))
        throw Refusal(RefusalCode::GoalDoesNotFit, {habit.name, goalText(habit, goal)});
    if (const auto limit = limitPassed(habit, goal))
        throw Refusal(RefusalCode::GoalBeyondDay, {habit.name, goalText(habit, goal), *limit});
}

}  // namespace limber
