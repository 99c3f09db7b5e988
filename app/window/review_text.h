// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/progress/review.h"

#include <QString>

namespace limber {

/// "Met on 5 of 7 known days"
[[nodiscard]] QString metText(const ReviewedHabit& reviewed, Day day);
/// "2 more than the week before", "As often as the week before"; empty where of that week nothing is known, or where a week that
/// is not over may still come up to it
[[nodiscard]] QString changeText(const WeekReview& review, const ReviewedHabit& reviewed);
/// "On average 1540 ml (+90 ml)", "On average 22:52 (12 min earlier)"; empty for what has no value to average
[[nodiscard]] QString averageText(const ReviewedHabit& reviewed);
/// "Water: 12 days in a row"; empty for none
[[nodiscard]] QString bestRunText(const WeekReview& review);
/// "3 cramps in 2 nights. 1 night in the week before."
[[nodiscard]] QString crampsText(const WeekReview& review);

}  // namespace limber
