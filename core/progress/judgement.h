// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/habit/entry.h"
#include "core/progress/day_state.h"

#include <span>
#include <vector>

namespace limber {

/// One day of one habit, judged.
struct JudgedDay {
    Day day;
    DayState state = DayState::NotLogged;
    std::optional<double> value;
    double share = 0;       ///< of the goal, for strength
    bool repaired = false;  ///< keeps its state, bridges a streak
    bool open = false;      ///< the present day or one to come, whatever its state
};

/// What judging needs besides the habit itself.
struct Surroundings {
    std::span<const DayTotal> totals;     ///< of this habit, ordered by day; days without are not logged
    std::span<const DayMark> marks;       ///< of this habit, in any order
    std::span<const Vacation> vacations;
    WallTime now;                         ///< on the user's wall
    TimeOfDay dayStartsAt;
};

/// Judges every day from `first` to `last`, both included, in order.
[[nodiscard]] std::vector<JudgedDay> judgeDays(const Habit& habit, Day first, Day last, const Surroundings& around);

}  // namespace limber
