// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reminder/planner.h"

namespace limber {

/// Two hours before the bedtime goal: whoever drinks later has to get up in the night.
[[nodiscard]] Instant waterCutOff(const Outlook& outlook, Day day);
/// ml to the lower end of the day's goal, rounded up; 0 once it is reached.
[[nodiscard]] int waterLeft(const Outlook& outlook, Day day);

/// When to drink on a day.
struct WaterTimes {
    std::vector<Instant> due;              ///< whole seconds, in order; quiet hours are not looked at
    std::optional<Instant> lessOftenFrom;  ///< after this one the spacing has doubled
};
/// Water must be wanted on `day`.
[[nodiscard]] WaterTimes waterTimes(const Outlook& outlook, Day day);

}  // namespace limber
