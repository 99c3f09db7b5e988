// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/habit/habit.h"
#include "core/habit/settings.h"

namespace limber {

/// "every day", "mon,wed,fri" or "3/week".
[[nodiscard]] std::string scheduleText(const Schedule& schedule);
/// Reads the same; also "daily", "weekdays" and "weekends". Throws Failure.
[[nodiscard]] Schedule parseSchedule(const std::string& text);

/// A sentence about those times that are in quiet hours, at which no reminder comes; empty where none are.
[[nodiscard]] std::string quietTimesText(const Habit& habit, const Settings& settings);

/// "09:00", or "mon,fri@09:00" where it is not for every day.
[[nodiscard]] std::string reminderTimeText(const ReminderTime& reminder);
/// Reads the same. Throws Failure or Refusal{NotATime}.
[[nodiscard]] ReminderTime parseReminderTime(const std::string& text);

}  // namespace limber
