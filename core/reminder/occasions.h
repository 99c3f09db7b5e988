// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reminder/planner.h"

namespace limber {

/// What a day brings before anybody looks at the clock or the ledger: every reminder that is wanted on `day`, without
/// what falls into quiet hours, in no order.
[[nodiscard]] std::vector<Reminder> occasionsOf(const Outlook& outlook, Day day);

/// How a reminder of this kind can be answered. `habit` is null only for the weekly review.
[[nodiscard]] std::vector<ReminderAction> actionsFor(ReminderKind kind, const Habit* habit, Day day);

}  // namespace limber
