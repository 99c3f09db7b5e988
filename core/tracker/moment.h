// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/clock_slack.h"
#include "core/tracker.h"

namespace limber {

/// When something happened, settled: an instant, the offset there and what the wall showed.
struct Moment {
    Instant at{};
    std::chrono::seconds offset{0};
    WallTime wall;
    bool firstOfTwo = false;
};

[[nodiscard]] Moment momentOf(Instant instant, const Zone& zone);
/// Throws Refusal{TimeSkipped} where clocks on the wall never showed it.
[[nodiscard]] Moment momentOf(WallTime wall, const Zone& zone);
/// Throws Refusal{InFuture}.
void requirePast(const Moment& moment, Instant now);
/// What `when` means at `now`: its wall time, else its time on its day (a day from `start` on), else the latest such
/// time that is not in the future, else now. Throws Refusal{TimeSkipped, InFuture}.
[[nodiscard]] Moment momentOf(const When& when, Instant now, const Zone& zone, TimeOfDay start);

/// "2026-11-22 08:05", as refusals name a time.
[[nodiscard]] std::string wallText(WallTime wall);

}  // namespace limber
