// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/civil.h"

#include <memory>
#include <string>

namespace limber {

/// The instants at which clocks on the wall show a given time.
struct WallInstants {
    enum class Kind { Once, Skipped, Twice };
    Kind kind = Kind::Once;
    Instant first;   ///< Once, Twice: the first. Skipped: the first instant after the gap.
    Instant second;  ///< Twice: the later one; otherwise equal to first.
};

/// Rules of one time zone.
class Zone {
public:
    virtual ~Zone() = default;
    [[nodiscard]] virtual std::string name() const = 0;
    /// East of UTC is positive.
    [[nodiscard]] virtual std::chrono::seconds offsetAt(Instant instant) const = 0;
    [[nodiscard]] virtual WallInstants resolve(WallTime wall) const = 0;

    [[nodiscard]] WallTime wallTime(Instant instant) const;
    /// The first instant at which the wall shows `wall`; in a gap the first instant after it.
    [[nodiscard]] Instant firstInstant(WallTime wall) const { return resolve(wall).first; }
};

/// What the wall showed where `offset` was in force.
[[nodiscard]] WallTime wallTimeAt(Instant instant, std::chrono::seconds offset);

/// "2026-11-22T08:05:00+08:00".
[[nodiscard]] std::string isoText(Instant instant, std::chrono::seconds offset);
/// Reads what isoText(Instant, …) writes, "Z" included.
struct InstantWithOffset {
    Instant instant;
    std::chrono::seconds offset;
};
[[nodiscard]] std::optional<InstantWithOffset> parseInstant(std::string_view text);

using ZonePtr = std::shared_ptr<const Zone>;

/// A zone of the system's tzdata by its IANA name, or a POSIX TZ string such as "CST-8"; null when it is neither.
[[nodiscard]] ZonePtr zoneNamed(const std::string& name);
/// TZ where it is set, else the zone of /etc/localtime, else UTC. Read anew at each call.
[[nodiscard]] ZonePtr systemZone();

}  // namespace limber
