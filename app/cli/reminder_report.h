// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/json_rows.h"
#include "core/tracker.h"

#include <map>

namespace limber {

class Context;

/// One that was shown, and what became of it.
struct PastReminder {
    LedgerLine line;
    /// That of the ledger, "snooze" while it is put off, "ignored" once it no longer waits; empty while it waits.
    std::string answer;
};

/// What the doctor knows of reminders without asking the service.
struct ReminderReport {
    bool switchedOn = true;  ///< at least one of them
    std::optional<Reminder> next;
    std::vector<PastReminder> past;            ///< shown in the last seven days, in that order
    std::map<std::string, std::string> names;  ///< of habits, by id
};

[[nodiscard]] ReminderReport reminderReport(Tracker& tracker);

/// [{"at","shown","kind","habit","answer","answered_at","snoozed_until"}, …]
[[nodiscard]] OrderedJson pastJson(const ReminderReport& report, const Zone& zone);
/// As `reminders --json` has it; null when there is none.
[[nodiscard]] OrderedJson nextJson(const ReminderReport& report, const Zone& zone);
void printReminders(Context& context, const ReminderReport& report);

}  // namespace limber
