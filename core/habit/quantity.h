// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/half_width.h"
#include "core/habit/habit.h"

#include <string>
#include <string_view>

namespace limber {

/// Reads what a person typed for a habit and returns it in the unit stored.
/// Amounts in ml take "250", "250ml", "0.25l" and are rounded to whole ml; durations take "30", "30min", "1h", "1h30",
/// "1:30" and are rounded to whole minutes; other amounts are rounded to 0.001. Yes/no takes yes/no/1/0. Full-width
/// digits are digits. A clock habit takes "22:41" and, for a night, counts a time before noon as the next morning's.
/// Throws Refusal{NotANumber, NotPositive, WrongUnit, NotATime}. The limits of a single entry are the tracker's.
[[nodiscard]] double parseQuantity(const Habit& habit, std::string_view text);

/// "1500..1700", ">=7h", "<=2000", "<23:00", ">06:30". Throws Refusal{GoalDoesNotFit, GoalBeyondDay}.
[[nodiscard]] Goal parseGoal(const Habit& habit, std::string_view text);

/// What parseGoal reads: "1500..1700", ">=420", "<23:00", ">06:30".
[[nodiscard]] std::string goalText(const Habit& habit, const Goal& goal);

/// "1250", "2.5": no more decimals than needed, at most three.
[[nodiscard]] std::string numberText(double value);

}  // namespace limber
