// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/habit/habit.h"
#include "core/habit/settings.h"

#include <span>

namespace limber {

/// When the reminders of a day come by the wall (rules.md "Reminders"): minutes since the midnight that begins the day; they
/// may leave it on either side.
struct ReminderTimes {
    int waterUntil = 0;  ///< none from then on
    int windDown = 0;
    int stretch = 0;
    int bedtime = 0;
    int morning = 0;     ///< of the day's own morning
    int weeklyReview = 0;
};

/// `bedtimeGoal` as from bedtimeGoalOf.
[[nodiscard]] ReminderTimes reminderTimes(int bedtimeGoal, const Settings& settings);

/// Minutes since the midnight that begins `day`: the time before which the user wants to be in bed that night, 23:00
/// where no goal says so.
[[nodiscard]] int bedtimeGoalOf(std::span<const Habit> habits, Day day);

}  // namespace limber
