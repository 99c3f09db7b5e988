// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <boost/date_time/gregorian/gregorian_types.hpp>
#include <boost/date_time/posix_time/posix_time_types.hpp>

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace limber {

/// A point on the UTC time line, in milliseconds since 1970-01-01T00:00Z without leap seconds.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// A civil date. Names a day (from `day starts at`) as well as the night that begins on it.
using Day = boost::gregorian::date;

/// What a clock on the wall shows: date and time of day, no zone.
using WallTime = boost::posix_time::ptime;

inline constexpr int minutesPerDay = 24 * 60;
inline constexpr int noon = 12 * 60;

/// Time of day in whole minutes since midnight, 0..1439.
struct TimeOfDay {
    int minutes = 0;
    auto operator<=>(const TimeOfDay&) const = default;
};

[[nodiscard]] WallTime at(Day day, TimeOfDay time);
/// As above with minutes that may leave the day: 1480 is 00:40 of the day after.
[[nodiscard]] WallTime atMinute(Day day, int minutesSinceMidnight);
/// Wall-clock minutes from the midnight that begins `day` to `wall`: 00:40 of the day after is 1480.
[[nodiscard]] int minutesSince(Day day, WallTime wall);
[[nodiscard]] TimeOfDay timeOfDay(WallTime wall);

/// "22:41". Minutes past a day wrap: 1480 gives "00:40".
[[nodiscard]] std::string clockText(int minutesSinceMidnight);
/// "2026-11-22".
[[nodiscard]] std::string isoText(Day day);
/// Strict "HH:MM" or "H:MM", 00:00-23:59; full-width digits and colon are read as plain ones.
[[nodiscard]] std::optional<TimeOfDay> parseTimeOfDay(std::string_view text);
/// Strict "YYYY-MM-DD" that exists in the calendar, years 1900-2999.
[[nodiscard]] std::optional<Day> parseDay(std::string_view text);
/// "YYYY-MM-DDTHH:MM"; a blank may stand for the T.
[[nodiscard]] std::optional<WallTime> parseWallTime(std::string_view text);

/// Days since 1970-01-01, the form a day has in the database.
[[nodiscard]] int dayNumber(Day day);
[[nodiscard]] Day dayFromNumber(int number);

}  // namespace limber
