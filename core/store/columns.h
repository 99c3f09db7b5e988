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

[[nodiscard]] inline std::optional<Instant> maybeInstantIn(const SQLite::Column& column)
{
    return column.isNull() ? std::nullopt : std::optional(instantIn(column));
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
