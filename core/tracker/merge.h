// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/snapshot.h"
#include "core/tracker/rooms.h"

namespace limber {

/// Adds to the database what it does not have yet, by id, and returns the rows added. What is there stays as it is; only
/// a database in which nothing was changed yet takes over names, order and reminders of habits too. A night that has a
/// bedtime or wake-up keeps it. Runs within a recorded change.
[[nodiscard]] std::int64_t addMissing(TrackerRooms& rooms, const Snapshot& snapshot);
/// The rows that addMissing would add. Runs within a read, so that no other program waits for it.
[[nodiscard]] std::int64_t countMissing(TrackerRooms& rooms, const Snapshot& snapshot);

}  // namespace limber
