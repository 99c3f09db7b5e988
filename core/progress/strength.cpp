// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/progress/strength.h"

#include <algorithm>
#include <cmath>

namespace limber {

namespace {

/// Days after which an always met daily habit has half its strength.
constexpr double halfLife = 13;

double kept(const Schedule& schedule)
{
    return std::pow(0.5, std::sqrt(schedule.frequency()) / halfLife);
}

int metBetween(std::span<const JudgedDay> days, Day first, Day last)
{
    return static_cast<int>(std::count_if(days.begin(), days.end(), [first, last](const JudgedDay& day) {
        return first <= day.day && day.day <= last && day.state == DayState::Met;
    }));
}

}  // namespace

// Days that are not scheduled are frozen even when their goal was met, as the streak passes over them.
double carryStrength(const Habit& habit, double before, std::span<const JudgedDay> days,
                     std::span<const JudgedDay> earlier)
{
    double strength = before;
    for (std::size_t i = 0; i < days.size(); ++i) {
        const JudgedDay& day = days[i];
        const Schedule& schedule = habit.scheduleOn(day.day);
        if (day.state == DayState::Open || day.state == DayState::Skipped || day.state == DayState::Off ||
            !schedule.asksFor(day.day))
            continue;
        double share = day.share;
        if (schedule.kind == Schedule::Kind::TimesPerWeek) {
            const Day first = day.day - boost::gregorian::days(6);
            const std::size_t window = std::min<std::size_t>(i, 6);
            const int met = metBetween(days.subspan(i - window, window + 1), first, day.day) +
                            metBetween(earlier, first, day.day);
            share = std::min(1.0, static_cast<double>(met) / schedule.timesPerWeek);
        }
        const double m = kept(schedule);
        strength = strength * m + share * (1 - m);
    }
    return std::clamp(strength, 0.0, 1.0);
}

}  // namespace limber
