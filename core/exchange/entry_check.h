// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/habit/entry.h"
#include "core/habit/habit.h"

namespace limber {

/// What makes it impossible that `entry` was logged for `habit`, as the end of a sentence; empty when nothing does.
[[nodiscard]] std::string problemOf(const Entry& entry, const Habit& habit);

/// Into the order of a snapshot: by instant, then id.
void sortByTime(std::vector<Entry>& entries);

}  // namespace limber
