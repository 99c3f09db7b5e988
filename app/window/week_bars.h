// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/row_model.h"
#include "core/tracker.h"

namespace limber {

/// The rows of WeekBarModel for one habit, or for sleep with `bedtime` beside it.
[[nodiscard]] QList<RowModel::Row> weekBars(const WeekView& week, const Habit& habit, const Habit* bedtime, Day today);

/// "Mon" / "一"
[[nodiscard]] QString dayText(Day day);

}  // namespace limber
