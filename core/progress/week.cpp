// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/progress/week.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace limber {

namespace {

bool isKnown(const JudgedDay& day)
{
    return day.state == DayState::Met || day.state == DayState::Partly || day.state == DayState::Missed;
}

bool isBelow(const JudgedDay& day)
{
    return day.state == DayState::Partly || day.state == DayState::Missed;
}

int metDays(std::span<const JudgedDay> days)
{
    return static_cast<int>(
        std::count_if(days.begin(), days.end(), [](const JudgedDay& day) { return day.state == DayState::Met; }));
}

/// Over the days known: a day that is still open would pull the average down until it is over.
std::optional<double> averageOf(std::span<const JudgedDay> days)
{
    double sum = 0;
    int count = 0;
    for (const JudgedDay& day : days) {
        if (isKnown(day) && day.value) {
            sum += *day.value;
            ++count;
        }
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

std::optional<double> totalOf(std::span<const JudgedDay> days)
{
    std::optional<double> total;
    for (const JudgedDay& day : days)
        if (day.value)
            total = total.value_or(0) + *day.value;
    return total;
}

std::optional<double> changeOf(const Habit& habit, std::span<const JudgedDay> days, std::span<const JudgedDay> before)
{
    if (habit.kind == HabitKind::Routine) {
        const bool bothKnown =
            std::any_of(days.begin(), days.end(), isKnown) && std::any_of(before.begin(), before.end(), isKnown);
        return bothKnown ? std::optional<double>(metDays(days) - metDays(before)) : std::nullopt;
    }
    const std::optional<double> now = averageOf(days);
    const std::optional<double> then = averageOf(before);
    return now && then ? std::optional(*now - *then) : std::nullopt;
}

/// What a habit has to show on two days before it is spoken of.
struct Advice {
    const char* habit;
    Suggestion::Kind kind;
    bool (*applies)(const JudgedDay&);
};

constexpr Advice advices[] = {
    {builtin::bedtime, Suggestion::Kind::BedtimeEarlier,
     [](const JudgedDay& day) { return day.state == DayState::Missed; }},
    {builtin::sleep, Suggestion::Kind::SleepLonger, isBelow},
    {builtin::water, Suggestion::Kind::DrinkMore, isBelow},
    {builtin::exercise, Suggestion::Kind::MoveMore, isBelow},
    {builtin::stretch, Suggestion::Kind::StretchMore,
     [](const JudgedDay& day) { return isBelow(day) || day.state == DayState::NotLogged; }},
};

std::vector<Day> daysThat(std::span<const JudgedWeek> week, const Advice& advice)
{
    std::vector<Day> days;
    for (const JudgedWeek& each : week)
        if (each.habit->id == advice.habit && !each.habit->archived)
            for (const JudgedDay& day : each.days)
                if (advice.applies(day))
                    days.push_back(day.day);
    return days;
}

}  // namespace

WeekSummary summarize(const Habit& habit, std::span<const JudgedDay> days, std::span<const JudgedDay> before)
{
    WeekSummary summary;
    summary.habit = habit.id;
    summary.met = metDays(days);
    summary.known = static_cast<int>(std::count_if(days.begin(), days.end(), isKnown));
    summary.average = averageOf(days);
    if (habit.kind != HabitKind::Clock)
        summary.total = totalOf(days);
    summary.change = changeOf(habit, days, before);
    return summary;
}

// Not logged is not zero, so only stretching, which takes a minute to tick off, is suggested where nothing was logged.
Suggestion suggest(std::span<const JudgedWeek> week)
{
    std::set<Day> known;
    for (const JudgedWeek& each : week)
        for (const JudgedDay& day : each.days)
            if (isKnown(day))
                known.insert(day.day);
    if (known.size() < 3)
        return {.kind = Suggestion::Kind::LogMore, .days = {}};
    for (const Advice& advice : advices) {
        std::vector<Day> days = daysThat(week, advice);
        if (days.size() >= 2)
            return {.kind = advice.kind, .days = std::move(days)};
    }
    return {};
}

// Of a sample (divided by n - 1): fourteen bedtimes stand for how regular somebody is.
std::optional<double> regularity(std::span<const double> clockTimes)
{
    const std::span<const double> last = clockTimes.last(std::min<std::size_t>(clockTimes.size(), timesForRegularity));
    if (last.size() < 2)
        return std::nullopt;
    const auto count = static_cast<double>(last.size());
    const double mean = std::accumulate(last.begin(), last.end(), 0.0) / count;
    double squares = 0;
    for (const double time : last)
        squares += (time - mean) * (time - mean);
    return std::sqrt(squares / (count - 1));
}

}  // namespace limber
