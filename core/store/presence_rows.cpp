// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/presence_rows.h"

#include "core/store/columns.h"

namespace limber {
namespace {

constexpr std::chrono::hours kept{14 * 24};

/// Nothing for what a newer version may have noted.
std::optional<PresenceMark> markIn(SQLite::Statement& row)
{
    const auto at = maybeInstantIn(row.getColumn(0));
    const auto sign = presenceSignNamed(row.getColumn(1).getString());
    return at && sign ? std::optional(PresenceMark{*at, *sign}) : std::nullopt;
}

}  // namespace

void PresenceRows::add(const PresenceMark& mark)
{
    SQLite::Statement old(m_handle, "DELETE FROM presence WHERE at < ? OR at > ?");
    old.bind(1, stored(mark.at - kept));
    old.bind(2, stored(mark.at));
    old.exec();
    SQLite::Statement row(m_handle, "INSERT INTO presence VALUES (?, ?)");
    row.bind(1, stored(mark.at));
    row.bind(2, nameOf(mark.sign));
    row.exec();
}

std::optional<PresenceMark> PresenceRows::latest()
{
    SQLite::Statement row(m_handle, "SELECT at, sign FROM presence ORDER BY at DESC, rowid DESC LIMIT 1");
    return row.executeStep() ? markIn(row) : std::nullopt;
}

std::vector<PresenceMark> PresenceRows::between(Instant from, Instant to)
{
    SQLite::Statement rows(m_handle, "SELECT at, sign FROM presence WHERE at >= ? AND at < ? ORDER BY at, rowid");
    rows.bind(1, stored(from));
    rows.bind(2, stored(to));
    std::vector<PresenceMark> marks;
    while (rows.executeStep()) {
        if (const auto mark = markIn(rows))
            marks.push_back(*mark);
    }
    return marks;
}

void PresenceRows::forget()
{
    m_handle.exec("DELETE FROM presence");
}

}  // namespace limber
