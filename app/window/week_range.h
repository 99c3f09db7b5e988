// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/civil.h"

#include <QString>

/// How the window calls a week, by its first day.
namespace limber::week_range {

/// "9–15 November 2026" / "11月9–15日"
[[nodiscard]] QString text(Day from, Day today);
/// "This week", "Last week"; further back "Week 45"
[[nodiscard]] QString title(Day from, Day today);
/// 45, by ISO 8601: a week belongs to the year of its fourth day, whichever day it begins with.
[[nodiscard]] int isoNumber(Day from);
/// "2026-W45"
[[nodiscard]] QString isoName(Day from);

}  // namespace limber::week_range
