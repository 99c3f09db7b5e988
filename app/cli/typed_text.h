// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tracker.h"

namespace limber {

// What stands on the command line, read the same way by every verb. Full-width digits are digits.

/// "YYYY-MM-DD", today or yesterday. Throws Refusal{NotADay}.
[[nodiscard]] Day typedDay(const std::string& text, Tracker& tracker);
/// "HH:MM". Throws Refusal{NotATime}.
[[nodiscard]] TimeOfDay typedTime(const std::string& text);
/// `at` is HH:MM or YYYY-MM-DDTHH:MM, `day` as above; either may be missing. Throws Refusal{NotATime, NotADay}.
[[nodiscard]] When typedWhen(const std::optional<std::string>& at, const std::optional<std::string>& day,
                             Tracker& tracker);
/// A note, reason or name: valid UTF-8 that an export can hold, empty when missing. Throws Failure.
[[nodiscard]] std::string typedNote(const std::optional<std::string>& text);

/// "22:50-06:10", also with an en dash or a full-width tilde. Throws Failure or Refusal{NotATime}.
struct BedAndUp {
    TimeOfDay bed;
    TimeOfDay up;
};
[[nodiscard]] BedAndUp typedSleep(const std::string& text);
/// "FROM..TO". Throws Failure or Refusal{NotADay}.
struct Days {
    Day from;
    Day to;
};
[[nodiscard]] Days typedDays(const std::string& text, Tracker& tracker);

}  // namespace limber
