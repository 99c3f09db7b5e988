// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/progress/what_helps.h"

#include <QString>

namespace limber {

/// Which nights are set side by side.
enum class NightSubject { Cramps, Sleep };

/// "Stretch finished", "Late drink": what a row is about.
[[nodiscard]] QString factorTitle(Factor factor);
/// "7 of 12 nights with cramps had a finished stretch; 30 of 41 nights without." Never a word of cause.
[[nodiscard]] QString factorCounts(NightSubject subject, const FactorCount& count);
/// "15 points fewer on nights with cramps, likely between 3 and 27", "No clear difference …"; where there is too little to
/// tell, how many nights are missing.
[[nodiscard]] QString factorDifference(NightSubject subject, const FactorCount& count);

}  // namespace limber
