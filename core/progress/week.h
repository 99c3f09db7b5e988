// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/progress/judgement.h"

#include <string>

namespace limber {

/// One habit's figures of one week, over the days known.
struct WeekSummary {
    std::string habit;
    int met = 0;
    int known = 0;                  ///< days with a state that says something: met, partly or missed
    std::optional<double> average;  ///< of the known days with a value; in the unit stored
    std::optional<double> total;    ///< sum of all that is logged, an open day included; nothing for clock habits
    std::optional<double> change;   ///< average against the week before, where both are known; routine: days met
    std::optional<double> regularity;  ///< clock habits: regularity() of the times up to the end of the week
};

/// `days` and `before` are the judged days of the week and of the one before it (shorter or empty at the beginning).
[[nodiscard]] WeekSummary summarize(const Habit& habit, std::span<const JudgedDay> days, std::span<const JudgedDay> before);

/// One plain suggestion for a week, chosen by rule.
struct Suggestion {
    enum class Kind {
        LogMore,         ///< fewer than 3 days of anything are known
        BedtimeEarlier,  ///< bedtime missed on at least 2 days; `days` are those
        SleepLonger,     ///< slept less than asked on at least 2 nights
        DrinkMore,       ///< water below its goal on at least 2 days
        MoveMore,        ///< exercise below its goal on at least 2 days
        StretchMore,     ///< stretch partly or missed or not logged on at least 2 days
        KeepGoing,       ///< none of these
    };
    Kind kind = Kind::KeepGoing;
    std::vector<Day> days;
};

struct JudgedWeek {
    const Habit* habit = nullptr;
    std::span<const JudgedDay> days;
};
/// The first that applies in the order of Kind: the column's own order, from going to bed to drinking to moving.
[[nodiscard]] Suggestion suggest(std::span<const JudgedWeek> week);

/// So many times say how regular somebody is (rules.md, "Judging days").
inline constexpr int timesForRegularity = 14;

/// Standard deviation (n - 1) of the last 14 known clock times, oldest first, in minutes; nothing for fewer than two.
[[nodiscard]] std::optional<double> regularity(std::span<const double> clockTimes);

}  // namespace limber
