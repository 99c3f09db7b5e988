// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/habit/entry.h"
#include "core/habit/habit.h"

#include <map>
#include <string>
#include <vector>

namespace limber {

/// All that a person entered, in memory: what an export writes and an import reads. Nothing derived, nothing of the device.
struct Snapshot {
    std::vector<Habit> habits;
    std::vector<Entry> entries;  ///< ordered by instant, then id
    std::vector<Cramp> cramps;
    std::vector<DayMark> marks;
    std::vector<Vacation> vacations;
    std::map<std::string, std::string> settings;  ///< only those that were chosen
    bool operator==(const Snapshot&) const = default;
};

}  // namespace limber
