// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/progress/judgement.h"

namespace limber {

/// Carries `before` in [0, 1] through consecutive judged days by s = s*m + c*(1-m), m = 0.5^(sqrt(freq)/13); the formula
/// that Loop Habit Tracker made known. Skipped and off days are frozen, open ones count once met. For `n times a week`,
/// c is the share of n reached in the seven days up to each day; `earlier` are the up to six judged days ahead of
/// `days`, which only that needs.
[[nodiscard]] double carryStrength(const Habit& habit, double before, std::span<const JudgedDay> days,
                                   std::span<const JudgedDay> earlier = {});

}  // namespace limber
