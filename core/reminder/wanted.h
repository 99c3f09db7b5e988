// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reminder/planner.h"
#include "core/reminder/times.h"

namespace limber {

/// Null where the habit is not there or archived.
[[nodiscard]] const Habit* activeHabit(const Outlook& outlook, const std::string& id);
/// What is known of a habit on a day; a day that is not in the outlook has nothing logged on it.
[[nodiscard]] HabitStanding standingOf(const Outlook& outlook, const std::string& habit, Day day);
[[nodiscard]] const DayOutlook& dayOutlook(const Outlook& outlook, Day day);

/// By the goals and settings of `outlook`.
[[nodiscard]] ReminderTimes timesOf(const Outlook& outlook, Day day);
/// The first instant at which the wall shows this time of `day`; minutes may leave the day.
[[nodiscard]] Instant instantOf(const Outlook& outlook, Day day, int minutesSinceMidnight);

/// Somebody may still be reminded of this: switched on, no vacation, scheduled, and neither done, nor skipped, nor out
/// of reach. `habit` is that of Reminder::habit.
[[nodiscard]] bool isWanted(const Outlook& outlook, ReminderKind kind, const std::string& habit, Day day);
/// False when the user has switched every reminder off, so that nobody needs to wait for one.
[[nodiscard]] bool isAnythingSwitchedOn(const Settings& settings, std::span<const Habit> habits);
/// The usual wake-up that ends a night: the first one after its bedtime goal.
[[nodiscard]] Instant usualWakeUpOf(const Outlook& outlook, Day night);
/// Whoever went to bed is left alone until the wake-up, the logged or the usual one, whichever comes first: that instant,
/// where `when` lies in such a time.
[[nodiscard]] std::optional<Instant> asleepUntil(const Outlook& outlook, Instant when);

[[nodiscard]] bool isVacation(const Outlook& outlook, Day day);
/// The day of this instant is one of a vacation.
[[nodiscard]] bool isVacationAt(const Outlook& outlook, Instant when);

/// From here on it makes no sense any more to show this reminder.
[[nodiscard]] Instant usefulUntil(const Outlook& outlook, const Reminder& reminder);

/// Exempt from quiet hours: the evening chain and what the user asked for by a snooze.
[[nodiscard]] bool mayDisturbQuietHours(const Reminder& reminder);

}  // namespace limber
