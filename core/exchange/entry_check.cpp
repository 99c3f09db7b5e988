// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/entry_check.h"

#include "core/exchange/bounds.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace limber {
namespace {

/// Minutes since the midnight that begins a day reach to the end of the day after: a night ends at its noon. A long
/// sleep that begins just before that noon ends a day later.
constexpr double lastClockMinute = 2 * minutesPerDay - 1;
constexpr double lastWakeUpMinute = noon + 2 * minutesPerDay - 1;

bool isWhole(double value, double low, double high)
{
    return value >= low && value <= high && value == std::floor(value);
}

bool fits(double value, HabitKind kind)
{
    switch (kind) {
    case HabitKind::YesNo: return value == 0 || value == 1;
    case HabitKind::Amount: return value > 0 && value <= largestValue;
    case HabitKind::Duration: return value > 0 && value <= minutesPerDay;
    case HabitKind::Clock: return isWhole(value, 0, lastClockMinute);
    case HabitKind::Routine: return value >= 0 && value <= minutesPerDay;
    }
    return false;
}

}  // namespace

std::string problemOf(const Entry& entry, const Habit& habit)
{
    const bool ofSleep = entry.kind == Entry::Kind::WakeUp || entry.kind == Entry::Kind::Nap;
    if (ofSleep && habit.id != builtin::sleep)
        return "only sleep has wake-ups and naps";
    if (entry.kind == Entry::Kind::Part && habit.kind != HabitKind::Routine)
        return "only a routine can be done in part";
    if (!std::isfinite(entry.value))
        return "the value is not a number";
    const bool right = entry.kind == Entry::Kind::WakeUp ? isWhole(entry.value, 0, lastWakeUpMinute)
                                                         : fits(entry.value, habit.kind);
    return right ? std::string() : "the value is outside what " + habit.name + " can have";
}

void sortByTime(std::vector<Entry>& entries)
{
    const auto key = [](const Entry& entry) { return std::tie(entry.at, entry.id); };
    if (!std::ranges::is_sorted(entries, {}, key))  // our own exports are
        std::ranges::sort(entries, {}, key);
}

}  // namespace limber
