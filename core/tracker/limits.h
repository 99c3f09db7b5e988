// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/habit/habit.h"

namespace limber {

/// A value of a single entry as it will be kept: rounded to whole ml or minutes, else to 0.001. Throws
/// Refusal{NotANumber, NotPositive, TooMuch, LargeDrink} by rules.md "Bad input", and {WrongValueKind} for an answer that
/// is neither 1 nor 0.
[[nodiscard]] double acceptedValue(const Habit& habit, double value, bool confirmed);

/// Minutes of a sleep or nap. Throws Refusal{LongSleep} over 16 h unless confirmed.
void requireSleepLength(std::chrono::milliseconds length, bool confirmed);

/// A note or reason: no longer than an export can hold. Throws Refusal{TooMuch}.
void requireTextLength(const std::string& text);

}  // namespace limber
