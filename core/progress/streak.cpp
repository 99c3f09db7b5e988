// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/progress/streak.h"

#include <algorithm>

namespace limber {

namespace {

using Days = std::span<const JudgedDay>;

bool countsWeeks(const Habit& habit, Day day)
{
    return habit.scheduleOn(day).kind == Schedule::Kind::TimesPerWeek;
}

void extend(Streak& streak)
{
    streak.best = std::max(streak.best, ++streak.current);
}

/// A day that is not scheduled bridges even when its goal was met: only scheduled days are counted.
void carryDay(const Habit& habit, Streak& streak, const JudgedDay& day)
{
    if (!habit.scheduleOn(day.day).asksFor(day.day))
        return;
    switch (day.state) {
    case DayState::Met:
        extend(streak);
        return;
    case DayState::Off:
    case DayState::Skipped:
    case DayState::Open:
        return;
    case DayState::Partly:
    case DayState::Missed:
    case DayState::NotLogged:
        if (!day.repaired)
            streak.current = 0;
    }
}

/// The days from the front that lie in one week and are all asked for `n times a week`.
Days firstWeek(const Habit& habit, Days days, boost::date_time::weekdays weekStartsOn)
{
    const Day week = weekStart(days.front().day, weekStartsOn);
    std::size_t count = 1;
    while (count < days.size() && weekStart(days[count].day, weekStartsOn) == week &&
           countsWeeks(habit, days[count].day))
        ++count;
    return days.first(count);
}

/// A week asks for n days, but for no more than it has left after skipped ones; one that asks for none bridges. A week cut
/// short at its beginning cannot break a run, nor can one that is not over, nor one with a repaired day.
void carryWeek(const Habit& habit, Streak& streak, Days week, boost::date_time::weekdays weekStartsOn)
{
    const auto count = [week](auto predicate) {
        return static_cast<int>(std::count_if(week.begin(), week.end(), predicate));
    };
    const int met = count([](const JudgedDay& day) { return day.state == DayState::Met; });
    const int asked = count([](const JudgedDay& day) {
        return day.state != DayState::Skipped && day.state != DayState::Off;
    });
    const Day start = weekStart(week.front().day, weekStartsOn);
    const int missingAtEnd = static_cast<int>(6 - (week.back().day - start).days());
    const int target = std::min(habit.scheduleOn(week.back().day).timesPerWeek, asked + missingAtEnd);

    if (target > 0 && met >= target)
        return extend(streak);
    const bool cutShort = week.front().day != start;
    const bool inProgress = missingAtEnd > 0 || week.back().open || week.back().state == DayState::Open;
    const bool repaired = count([](const JudgedDay& day) { return day.repaired; }) > 0;
    if (target > 0 && !cutShort && !inProgress && !repaired)
        streak.current = 0;
}

}  // namespace

// A schedule that changes between days and weeks begins a new run, because the two don't add up; the best one stays.
Streak carryStreak(const Habit& habit, Streak before, std::span<const JudgedDay> days,
                   boost::date_time::weekdays weekStartsOn)
{
    Streak streak = before;
    while (!days.empty()) {
        const Day day = days.front().day;
        const bool weekly = countsWeeks(habit, day);
        if (weekly != countsWeeks(habit, day - boost::gregorian::days(1)))
            streak.current = 0;
        std::size_t carried = 1;
        if (weekly) {
            const Days week = firstWeek(habit, days, weekStartsOn);
            carryWeek(habit, streak, week, weekStartsOn);
            carried = week.size();
        } else {
            carryDay(habit, streak, days.front());
        }
        days = days.subspan(carried);
    }
    return streak;
}

}  // namespace limber
