// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/entry_check.h"

#include "core/calendar/clock_slack.h"
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

/// `latest` days may lie between a day and the date of a time that belongs to it.
std::string problemOf(Day day, Instant at, std::chrono::seconds offset, std::optional<Instant> now, int latest)
{
    const auto apart = (wallTimeAt(at, offset).date() - day).days();
    if (latest > 0 && (apart < 0 || apart > latest))
        return "the day is not one to which that time can belong";
    if (now && at > *now + clockSlack)
        return "the time is still to come";
    if (now && day > wallTimeAt(*now + clockSlack, offset).date())
        return "the day is still to come";
    return {};
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

std::string timeProblemOf(const Entry& entry, const Habit& habit, std::optional<Instant> now)
{
    // A clock time after midnight belongs to the day before, a wake-up at most to the one before that.
    const bool isNap = entry.kind == Entry::Kind::Nap;
    const int latest = entry.kind == Entry::Kind::WakeUp ? 2 : habit.kind == HabitKind::Clock || isNap ? 1 : 0;
    return problemOf(entry.day, entry.at, entry.offset, now, latest);
}

std::string timeProblemOf(const Cramp& cramp, std::optional<Instant> now)
{
    return problemOf(cramp.night, cramp.at, cramp.offset, now, 1);
}

void sortByTime(std::vector<Entry>& entries)
{
    const auto key = [](const Entry& entry) { return std::tie(entry.at, entry.id); };
    if (!std::ranges::is_sorted(entries, {}, key))  // our own exports are
        std::ranges::sort(entries, {}, key);
}

}  // namespace limber
