// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tracker/rooms.h"

namespace limber {

/// An outlook with what it points to.
struct GatheredOutlook {
    std::vector<Habit> habits;
    std::vector<Vacation> vacations;
    Outlook outlook;
};

/// All that planning reminders for [from, to) depends on, read in one transaction.
[[nodiscard]] std::unique_ptr<GatheredOutlook> gatherOutlook(TrackerRooms& rooms, Instant from);

}  // namespace limber
