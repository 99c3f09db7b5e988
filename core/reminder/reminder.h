// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/zone.h"
#include "core/habit/habit.h"

#include <string>
#include <vector>

namespace limber {

enum class ReminderKind { Water, WindDown, Stretch, Bedtime, Exercise, Morning, WeeklyReview, Custom };

/// "water", "wind_down", … as in interface.md.
[[nodiscard]] const char* nameOf(ReminderKind kind);
[[nodiscard]] std::optional<ReminderKind> reminderKindNamed(std::string_view name);

enum class ReminderAction {
    Done,     ///< water: one usual drink; exercise: its goal's minutes; stretch, yes/no: done
    GoToBed,  ///< "going to bed now": logs the bedtime
    FillIn,   ///< opens the window to fill in the night
    Review,   ///< opens the window on the weekly review
    Snooze,   ///< 10, 30 or 60 minutes
    Skip,     ///< not today
};
/// "done", "bed", "fill_in", "review", "snooze", "skip".
[[nodiscard]] const char* nameOf(ReminderAction action);
[[nodiscard]] std::optional<ReminderAction> reminderActionNamed(std::string_view name);

/// A step of the evening chain: wind-down, stretch, bed.
[[nodiscard]] bool isOfTheEvening(ReminderKind kind);

/// One time at which a person is to be reminded of one thing.
struct Reminder {
    std::string occurrence;  ///< key; the same one never fires twice
    ReminderKind kind = ReminderKind::Water;
    std::string habit;       ///< id; wind-down has bedtime, morning has sleep, weekly review is empty
    Day day;                 ///< the day or night that an answer counts for, whenever it comes
    Instant at{};            ///< when to show it: when due, or the end of a snooze
    bool snoozed = false;    ///< asked for again by the user, so quiet hours do not hold it
    int missing = 0;         ///< water: ml still to go
    std::vector<ReminderAction> actions;
    Instant due{};           ///< as planned; `at` is later than that only after a snooze
    bool lessOften = false;  ///< water: three in a row were ignored, so the spacing has doubled, and the text says so
};

/// What became of an occurrence.
struct LedgerLine {
    std::string occurrence;
    ReminderKind kind = ReminderKind::Water;
    std::string habit;
    Day day;
    Instant due{};
    std::optional<Instant> shown;         ///< written after the notification server's reply
    std::optional<Instant> answered;      ///< or withdrawn because it was done elsewhere
    std::string answer;                   ///< name of the action, "open", "withdrawn" or empty
    std::optional<Instant> snoozedUntil;  ///< shown again then
};

}  // namespace limber
