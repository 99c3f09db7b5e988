// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reminder/times.h"

#include <algorithm>

namespace limber {
namespace {

constexpr int defaultBedtimeGoal = 23 * 60;

// Minutes before the bedtime goal.
constexpr int waterLead = 120;
constexpr int windDownLead = 30;
constexpr int stretchLead = 15;
constexpr int bedtimeLead = 5;

constexpr int morningDelay = 30;  // minutes after the usual wake-up
constexpr int reviewTime = 20 * 60;

}  // namespace

ReminderTimes reminderTimes(int bedtimeGoal, const Settings& settings)
{
    return {bedtimeGoal - waterLead,   bedtimeGoal - windDownLead,                   bedtimeGoal - stretchLead,
            bedtimeGoal - bedtimeLead, settings.usualWakeUp.minutes + morningDelay, reviewTime};
}

int bedtimeGoalOf(std::span<const Habit> habits, Day day)
{
    const auto bedtime = std::ranges::find(habits, builtin::bedtime, &Habit::id);
    if (bedtime == habits.end() || bedtime->archived || bedtime->goalOn(day).kind != GoalKind::Before)
        return defaultBedtimeGoal;
    return static_cast<int>(bedtime->goalOn(day).low);
}

}  // namespace limber
