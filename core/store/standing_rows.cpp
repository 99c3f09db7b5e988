// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/standing_rows.h"

#include "core/store/columns.h"

namespace limber {

std::map<std::string, Standing> StandingRows::all()
{
    std::map<std::string, Standing> standings;
    SQLite::Statement rows(m_handle, "SELECT habit, through_day, streak, best, strength FROM standing");
    while (rows.executeStep()) {
        standings.emplace(rows.getColumn(0).getString(), Standing{dayIn(rows.getColumn(1)), rows.getColumn(2).getInt(),
                                                                  rows.getColumn(3).getInt(), rows.getColumn(4).getDouble()});
    }
    return standings;
}

void StandingRows::put(const std::string& habit, const Standing& standing)
{
    SQLite::Statement row(m_handle, "INSERT OR REPLACE INTO standing VALUES (?, ?, ?, ?, ?)");
    row.bind(1, habit);
    row.bind(2, dayNumber(standing.through));
    row.bind(3, standing.streak);
    row.bind(4, standing.best);
    row.bind(5, standing.strength);
    row.exec();
}

void StandingRows::remove(const std::string& habit)
{
    SQLite::Statement row(m_handle, "DELETE FROM standing WHERE habit=?");
    row.bind(1, habit);
    row.exec();
}

}  // namespace limber
