// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/civil.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <optional>

namespace limber {

// The forms in which days and instants stand in the database: days since 1970-01-01, milliseconds of UTC.

[[nodiscard]] inline std::int64_t stored(Instant instant)
{
    return instant.time_since_epoch().count();
}

[[nodiscard]] inline Instant instantIn(const SQLite::Column& column)
{
    return Instant(std::chrono::milliseconds(column.getInt64()));
}

// The calendar has the years 1400 to 9999. An instant without a day around it in there is damage, and as good as none.
inline constexpr Instant earliestInstant = std::chrono::sys_days(std::chrono::year(1400) / 1 / 2);
inline constexpr Instant latestInstant = std::chrono::sys_days(std::chrono::year(9999) / 12 / 30);

[[nodiscard]] inline std::optional<Instant> maybeInstantIn(const SQLite::Column& column)
{
    if (column.isNull() || instantIn(column) < earliestInstant || instantIn(column) > latestInstant)
        return {};
    return instantIn(column);
}

[[nodiscard]] inline Day dayIn(const SQLite::Column& column)
{
    return dayFromNumber(column.getInt());
}

/// Binds the value, or NULL where there is none.
template <class T>
void bindMaybe(SQLite::Statement& statement, int index, const std::optional<T>& value)
{
    if (value)
        statement.bind(index, *value);
    else
        statement.bind(index);
}

}  // namespace limber
