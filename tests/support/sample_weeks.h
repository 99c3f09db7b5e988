// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tracker.h"

namespace limber::test {

/// The wall time at which the sample is looked at.
inline constexpr const char* sampleNow = "2026-11-19T22:05";

/// Logs what an ordinary person may have logged from 2 November 2026 until `sampleNow`: two full weeks with a gap, late
/// nights, short days and half a routine, and the days of the present week. `walk` is the note on today's exercise.
/// The tracker's clock must show `sampleNow`.
void logSampleWeeks(Tracker& tracker, const std::string& walk = "Brisk walk");

}  // namespace limber::test
