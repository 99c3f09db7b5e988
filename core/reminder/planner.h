// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/habit/entry.h"
#include "core/habit/settings.h"
#include "core/progress/day_state.h"
#include "core/reminder/reminder.h"

#include <map>
#include <span>

namespace limber {

/// What is known of one habit on one day, as far as reminders care.
struct HabitStanding {
    DayState state = DayState::Open;  ///< Met, Skipped and Off need no reminder
    std::optional<double> value;
    bool logged = false;              ///< anything at all; bedtime and wake-up included
};

/// What is known of one day. A day that is not in the outlook has nothing logged on it.
struct DayOutlook {
    std::map<std::string, HabitStanding> habits;  ///< by id; one that is not there has nothing logged
    std::optional<Instant> lastDrink;
    std::optional<Instant> wakeUp;    ///< of the night before this day
    std::optional<Instant> firstUse;  ///< of the program on this day
    std::optional<Instant> stretched; ///< the routine was finished last
    std::optional<Instant> toBed;     ///< in the night that begins on this day
    std::optional<Instant> gotUp;     ///< of that night
};

/// All a plan depends on. Gathered by the tracker, so that planning itself is a pure function.
struct Outlook {
    Instant now{};
    const Zone* zone = nullptr;
    Settings settings;
    std::span<const Habit> habits;
    std::span<const Vacation> vacations;
    std::map<Day, DayOutlook> days;
    std::optional<Instant> firstUse;     ///< of the program, ever; before it, and while there is none, nothing is due
    std::vector<LedgerLine> ledger;      ///< of the days from the day before `from`, in order of `due`
};

/// Everything a person is to be reminded of in [from, to), ordered by time, as rules.md "Reminders" says: snoozed
/// occurrences at the end of their snooze, answered ones left out, shown ones still in. Days in the future are
/// planned as if nothing will be logged.
[[nodiscard]] std::vector<Reminder> plan(const Outlook& outlook, Instant from, Instant to);

}  // namespace limber
