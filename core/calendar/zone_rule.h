// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/table_zone.h"

#include <optional>
#include <string_view>
#include <vector>

namespace limber {

/// Offsets as a POSIX TZ string says them: "CST-8", "CET-1CEST,M3.5.0,M10.5.0/3"
/// (https://pubs.opengroup.org/onlinepubs/9699919799/basedefs/V1_chap08.html). tzdata ends each of its files with such
/// a string, for the years after its table.
class ZoneRule {
public:
    /// Nothing when `text` is not such a string.
    [[nodiscard]] static std::optional<ZoneRule> parse(std::string_view text);

    [[nodiscard]] std::chrono::seconds offsetAt(std::chrono::sys_seconds instant) const;
    /// Changes in (from, to], ordered by time.
    [[nodiscard]] std::vector<OffsetChange> changes(std::chrono::sys_seconds from, std::chrono::sys_seconds to) const;

    /// The day of a year on which summer time begins or ends, and the time on the wall then.
    struct YearDay {
        enum class Kind { Julian, ZeroBased, MonthWeek };
        Kind kind = Kind::MonthWeek;
        int number = 0;  ///< Julian: 1..365, 29 February never counted. ZeroBased: 0..365.
        int month = 0;
        int week = 0;    ///< 1..5, 5 is the last
        int weekday = 0; ///< 0 is Sunday
        std::chrono::seconds time{std::chrono::hours{2}};
    };

private:
    struct Summer {
        std::chrono::seconds offset{0};
        YearDay start;
        YearDay end;
    };
    [[nodiscard]] std::vector<OffsetChange> changesOf(std::chrono::year from, std::chrono::year to) const;

    std::chrono::seconds m_standard{0};
    std::optional<Summer> m_summer;
};

}  // namespace limber
