// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/civil.h"

namespace limber {

/// What an entry belongs to (rules.md, "Which day something belongs to").
enum class Span {
    Day,    ///< from `day starts at` to the same time next day
    Night,  ///< from noon to noon, named after the day on which it begins
};

[[nodiscard]] Day dayOf(WallTime wall, TimeOfDay dayStartsAt);
[[nodiscard]] Day nightOf(WallTime wall);
[[nodiscard]] Day spanOf(Span span, WallTime wall, TimeOfDay dayStartsAt);

/// When the day or night named `day` is over: from here on its state no longer changes by itself.
[[nodiscard]] WallTime closesAt(Span span, Day day, TimeOfDay dayStartsAt);
/// Present or still to come at `now`.
[[nodiscard]] bool isOpen(Span span, Day day, WallTime now, TimeOfDay dayStartsAt);

/// First day of the week that holds `day`.
[[nodiscard]] Day weekStart(Day day, boost::date_time::weekdays weekStartsOn);

}  // namespace limber
