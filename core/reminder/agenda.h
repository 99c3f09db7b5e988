// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reminder/planner.h"

namespace limber {

/// What the service has to do at one moment.
struct Agenda {
    std::vector<Reminder> show;         ///< due now and not shown yet; one at most of each kind and habit
    std::vector<Reminder> missed;       ///< became due while nobody could show them: one summary for all of them
    /// Occurrences that may stay on screen, if they are there; those to show now are among them.
    std::vector<std::string> current;
    /// Of `current` those that came on screen before, as they would be shown again now.
    std::vector<Reminder> shown;
    std::optional<Instant> next;        ///< when to look again, if nothing else happens
    /// When the next one comes that a sleeping machine is to be woken for, where that is permitted.
    std::optional<Instant> wake;
};

/// Worth waking a sleeping machine for: what belongs to a clock time that the user chose, the evening chain, an own
/// habit's reminder and the end of a snooze. Water, exercise, the morning's question and the weekly review speak to
/// somebody who is up and about, and wait until the machine is woken; a laptop in a bag stays asleep for them.
[[nodiscard]] bool isWorthWaking(const Reminder& reminder);

/// How late a reminder may be and still be shown as itself and not in the summary.
inline constexpr std::chrono::minutes lateAfter{2};

/// Pure: decides from the plan and its ledger. A reminder is missed, and summed up, when it is later than `lateAfter`
/// and there is more than one such; a single one is shown as itself. What no longer makes sense (another day, its
/// habit met, a later one of the same kind due) is neither shown nor summed up. What was missed does not come in quiet
/// hours: it is held until they end, and nothing comes or stays while the user is in bed. `plan` must reach from the
/// beginning of the day before `now` to at least the next reminder.
[[nodiscard]] Agenda agendaAt(const Outlook& outlook, std::span<const Reminder> plan);

}  // namespace limber
