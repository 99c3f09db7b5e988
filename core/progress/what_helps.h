// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/habit/entry.h"
#include "core/progress/comparison.h"
#include "core/progress/judgement.h"

#include <span>
#include <vector>

namespace limber {

/// What a day or its night held, or did not.
enum class Factor { Stretch, Exercise, Water, Bedtime, LateDrink, CrampFree };

/// "stretch", "exercise", "water", "bedtime", "late_drink", "cramp_free".
[[nodiscard]] const char* nameOf(Factor factor);

/// How often it was so on either kind of night.
struct FactorCount {
    Factor factor = Factor::Stretch;
    Comparison nights;
    bool operator==(const FactorCount&) const = default;
};

/// Two kinds of nights set side by side. Counts of one's own diary, never a cause.
struct NightComparison {
    int with = 0;     ///< nights with a cramp; nights on which sleep met its goal
    int without = 0;  ///< the others that are known
    std::vector<FactorCount> factors;  ///< all that the comparison has, in the order in which they are shown
    bool operator==(const NightComparison&) const = default;
};

struct WhatHelps {
    NightComparison cramps;
    NightComparison sleep;
    bool operator==(const WhatHelps&) const = default;
};

/// Before a bedtime a drink is late from so many minutes on: from where its reminders end (rules.md, "Reminders").
inline constexpr int lateDrinkWindow = 120;

/// All that was logged on one day and in the night that begins on it. States are those of judgeDays.
struct DiaryNight {
    Day day;
    bool anything = false;  ///< something was logged of the day or the night
    bool cramp = false;
    DayState water = DayState::NotLogged;
    DayState bedtime = DayState::NotLogged;
    DayState sleep = DayState::NotLogged;
    DayState exercise = DayState::NotLogged;
    DayState stretch = DayState::NotLogged;
    std::optional<int> bed;  ///< minutes since the midnight that begins the day
    int bedtimeGoal = 0;     ///< the same
    std::vector<int> drinks;  ///< the same, of the day, the evening and the night
};

/// Counts closed nights, ordered by day.
///
/// A night without a cramp is one of which something else was logged; nights ahead of the first cramp count on neither side,
/// since nobody wrote cramps down yet. Sleep is compared from the first night on, and is free of cramps from the first cramp on.
///
/// Water, bedtime and sleep count where they are met, partly or missed. A stretch or exercise that was left out leaves no entry: from
/// the first one on it counts as left out on each day of which something else was logged, unless it was skipped or off.
///
/// A drink is late in the two hours up to the bedtime of its night. Where that is not known, in those up to its goal; a drink
/// after the goal then tells nothing. Without any water logged nothing is known of late drinks.
[[nodiscard]] WhatHelps whatHelps(std::span<const DiaryNight> nights);

}  // namespace limber
