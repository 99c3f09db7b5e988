// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/clock.h"
#include "core/calendar/zone.h"

namespace limber::test {

/// A clock that stands still until it is moved.
class ManualClock final : public Clock {
public:
    explicit ManualClock(Instant start = {}) : m_now(start) {}
    /// Starts at what the wall shows in `zone`: "2026-11-22T08:05".
    ManualClock(const std::string& wall, const Zone& zone) { set(wall, zone); }

    [[nodiscard]] Instant now() const override { return m_now; }
    void set(Instant instant) { m_now = instant; }
    void set(const std::string& wall, const Zone& zone) { m_now = zone.firstInstant(parseWallTime(wall).value()); }
    void advance(std::chrono::milliseconds by) { m_now += by; }

private:
    Instant m_now{};
};

}  // namespace limber::test
