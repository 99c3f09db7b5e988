// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/habit/habit.h"

namespace limber {

enum class DayState { Met, Partly, Missed, NotLogged, Skipped, Off, Open };

/// "met", "partly", … as in interface.md.
[[nodiscard]] const char* nameOf(DayState state);

/// What is known of one habit on one day. Not logged is not zero: it has no value.
struct DayTotal {
    Day day;
    std::optional<double> value;  ///< sum of an amount, minutes, or a clock time; a sleep without its bedtime has none
    bool finished = false;        ///< Routine: at least one was finished, not only a part
    bool complete = false;        ///< Sleep: bedtime and wake-up are both known, so a short night stays short
};

struct DayCircumstances {
    bool scheduled = true;
    bool skipped = false;  ///< by the user or by vacation
    bool open = false;     ///< the present day or night, or one to come
};

/// rules.md, "Judging days".
[[nodiscard]] DayState judge(const Habit& habit, const Goal& goal, const DayTotal& total, const DayCircumstances& around);

/// floor(100 x value / low end), at most 100. Kept clock goals 100, others 0; nothing where nothing is logged or no
/// share makes sense (at most, clock without a value).
[[nodiscard]] std::optional<int> percentOf(const Habit& habit, const Goal& goal, const DayTotal& total);

/// The day's share of its goal in [0, 1], for strength: clock goals 1 or 0, at most 1-(sum-limit)/limit, not logged 0.
[[nodiscard]] double shareOf(const Habit& habit, const Goal& goal, const DayTotal& total);

/// Minutes after a Before goal; nothing when it was kept, not logged, or another kind of goal.
[[nodiscard]] std::optional<int> lateMinutes(const Goal& goal, const DayTotal& total);

}  // namespace limber
