// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/table.h"
#include "core/tracker.h"

namespace limber {

/// A day as a person reads it: its habits, with `withLastNight` those of the night before, what was logged, cramps.
void printDay(std::ostream& out, const DayView& day, bool withLastNight, bool colour);

/// "met" in green, "missed, 100 min late" in red, …
[[nodiscard]] Cell stateCell(const HabitDay& habitDay);
[[nodiscard]] Paint paintOf(DayState state);
/// The end of an id that a person types to name an entry.
[[nodiscard]] std::string shortId(const std::string& id);

}  // namespace limber
