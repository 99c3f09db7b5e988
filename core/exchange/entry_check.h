// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/habit/entry.h"
#include "core/habit/habit.h"

namespace limber {

/// What makes it impossible that `entry` was logged for `habit`, as the end of a sentence; empty when nothing does.
[[nodiscard]] std::string problemOf(const Entry& entry, const Habit& habit);

/// The same of its time and day: a clock time belongs to its day, and neither lies after `now`, where that is given. An
/// amount may be logged for any day that has been, however long ago.
[[nodiscard]] std::string timeProblemOf(const Entry& entry, const Habit& habit, std::optional<Instant> now);
[[nodiscard]] std::string timeProblemOf(const Cramp& cramp, std::optional<Instant> now);

/// Into the order of a snapshot: by instant, then id.
void sortByTime(std::vector<Entry>& entries);

}  // namespace limber
