// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reminder/planner.h"

#include "core/reminder/occasions.h"
#include "core/reminder/wanted.h"
#include "core/reminder/water.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace limber {

namespace {

using Lines = std::unordered_map<std::string, const LedgerLine*>;

Lines linesByOccurrence(const Outlook& outlook)
{
    Lines lines;
    for (const LedgerLine& line : outlook.ledger)
        lines[line.occurrence] = &line;
    return lines;
}

/// "Later" counts until it is answered or pointless: after a snooze a drink has done what was asked for, and after a
/// journey its day may not have begun yet.
bool isSnoozed(const Outlook& outlook, const LedgerLine& line)
{
    if (!line.snoozedUntil || line.answered || !isWanted(outlook, line.kind, line.habit, line.day))
        return false;
    if (dayOf(outlook.zone->wallTime(*line.snoozedUntil), outlook.settings.dayStartsAt) < line.day)
        return false;
    const std::optional<Instant>& drink = dayOutlook(outlook, line.day).lastDrink;
    return line.kind != ReminderKind::Water || !line.shown || !drink || *drink < *line.shown;
}

Reminder snoozedReminder(const Outlook& outlook, const LedgerLine& line)
{
    return {.occurrence = line.occurrence,
            .kind = line.kind,
            .habit = line.habit,
            .day = line.day,
            .at = *line.snoozedUntil,
            .snoozed = true,
            .missing = line.kind == ReminderKind::Water ? waterLeft(outlook, line.day) : 0,
            .actions = actionsFor(line.kind, activeHabit(outlook, line.habit), line.day),
            .due = line.due};
}

/// Nothing is due before the program was first used, nor while it never was.
bool isAfterFirstUse(const Outlook& outlook, const Reminder& reminder)
{
    return outlook.firstUse ? reminder.due >= *outlook.firstUse : reminder.due > outlook.now;
}

}  // namespace

std::vector<Reminder> plan(const Outlook& outlook, Instant from, Instant to)
{
    using boost::gregorian::days;
    std::vector<Reminder> reminders;
    const auto keep = [&](Reminder&& reminder) {
        if (from <= reminder.at && reminder.at < to && !isVacationAt(outlook, reminder.at) && !asleepUntil(outlook, reminder.at))
            reminders.push_back(std::move(reminder));
    };
    // A night's reminders come up to noon of the second calendar day after the one before it begins.
    const Lines lines = linesByOccurrence(outlook);
    const Day last = outlook.zone->wallTime(to).date() + days(1);
    for (Day day = outlook.zone->wallTime(from).date() - days(2); day <= last; day += days(1)) {
        for (Reminder& reminder : occasionsOf(outlook, day)) {
            const auto line = lines.find(reminder.occurrence);
            const bool settled = line != lines.end() && (line->second->answered || line->second->snoozedUntil);
            if (!settled && isAfterFirstUse(outlook, reminder))
                keep(std::move(reminder));
        }
    }
    for (const LedgerLine& line : outlook.ledger)
        if (isSnoozed(outlook, line))
            keep(snoozedReminder(outlook, line));
    std::sort(reminders.begin(), reminders.end(), [](const Reminder& a, const Reminder& b) {
        return std::tie(a.at, a.kind, a.occurrence) < std::tie(b.at, b.kind, b.occurrence);
    });
    return reminders;
}

}  // namespace limber
