// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/progress/review.h"

#include "core/calendar/day_boundary.h"

#include <algorithm>
#include <utility>

namespace limber {

namespace {

/// On how many of the days the habit was asked for.
int askedOn(const Habit& habit, std::span<const JudgedDay> days)
{
    const auto asked = static_cast<int>(std::ranges::count_if(days, [](const JudgedDay& day) {
        return day.state != DayState::Off && day.state != DayState::Skipped;
    }));
    const Schedule& schedule = habit.scheduleOn(days.back().day);
    return schedule.kind == Schedule::Kind::TimesPerWeek ? std::min(asked, schedule.timesPerWeek) : asked;
}

/// A stretch of days that carryStreak takes at once: a week for `n times a week`, otherwise a day.
std::size_t carriedAtOnce(const Habit& habit, std::span<const JudgedDay> days, boost::date_time::weekdays weekStartsOn)
{
    if (habit.scheduleOn(days.front().day).kind != Schedule::Kind::TimesPerWeek)
        return 1;
    const Day week = weekStart(days.front().day, weekStartsOn);
    const auto end = std::ranges::find_if(days, [&](const JudgedDay& day) { return weekStart(day.day, weekStartsOn) != week; });
    return static_cast<std::size_t>(end - days.begin());
}

}  // namespace

Verdict verdictOf(const Habit& habit, std::span<const JudgedDay> days, std::span<const JudgedDay> before)
{
    const WeekSummary week = summarize(habit, days, {});
    const WeekSummary last = summarize(habit, before, {});
    const int asked = days.empty() ? 0 : askedOn(habit, days);
    const bool asOftenAsAsked = week.met > 0 && week.met >= std::min(goodWeek, asked);
    if (asOftenAsAsked || (last.known > 0 && week.met > last.met))
        return Verdict::Well;
    if (week.known == 0)
        return asked > 0 ? Verdict::NotLogged : Verdict::NotAsked;
    const auto open = static_cast<int>(std::ranges::count(days, DayState::Open, &JudgedDay::state));
    // Less of the days known, not only because fewer are known; `n times a week` asks for a number, whatever the days.
    const bool isNumber = !days.empty() && habit.scheduleOn(days.back().day).kind == Schedule::Kind::TimesPerWeek;
    const bool lessThanBefore = last.known > 0 && week.met + open < last.met
        && (isNumber || (week.met + open) * last.known < last.met * (week.known + open));
    const bool underHalf = 2 * (week.met + open) < week.known + open;
    return lessThanBefore || underHalf ? Verdict::Slipped : Verdict::Level;
}

Run runSince(Day from, const Habit& habit, std::span<const JudgedDay> days, boost::date_time::weekdays weekStartsOn)
{
    Run longest;
    Streak streak;
    int bestBefore = 0;  // of all runs but the present one
    while (!days.empty()) {
        const std::size_t carried = carriedAtOnce(habit, days, weekStartsOn);
        const JudgedDay& last = days[carried - 1];
        const Streak before = std::exchange(streak, carryStreak(habit, streak, days.first(carried), weekStartsOn));
        if (streak.current == 0 || streak.current < before.current)  // another schedule begins a new run at once
            bestBefore = before.best;
        const bool isWeeks = habit.scheduleOn(last.day).kind == Schedule::Kind::TimesPerWeek;
        const Run run{streak.current, isWeeks, streak.current > bestBefore};
        if (last.day >= from && run.daysLong() > longest.daysLong())
            longest = run;
        days = days.subspan(carried);
    }
    return longest;
}

}  // namespace limber
