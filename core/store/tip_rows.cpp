// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/tip_rows.h"

#include "core/store/columns.h"

namespace limber {
namespace {

constexpr int daysKept = 200;

}  // namespace

std::vector<ShownTip> TipRows::all()
{
    std::vector<ShownTip> shown;
    SQLite::Statement rows(m_handle, "SELECT day, tip, away FROM tip_shown ORDER BY day");
    while (rows.executeStep())
        shown.push_back({dayIn(rows.getColumn(0)), tipNamed(rows.getColumn(1).getString()), rows.getColumn(2).getInt() != 0});
    return shown;
}

void TipRows::note(Day day, Tip tip)
{
    SQLite::Statement old(m_handle, "DELETE FROM tip_shown WHERE day < ? OR day > ?");
    old.bind(1, dayNumber(day) - daysKept);
    old.bind(2, dayNumber(day));
    old.exec();
    SQLite::Statement row(m_handle, "INSERT OR IGNORE INTO tip_shown VALUES (?, ?, 0)");
    row.bind(1, dayNumber(day));
    row.bind(2, nameOf(tip));
    row.exec();
}

void TipRows::putAway(Day day)
{
    SQLite::Statement row(m_handle, "UPDATE tip_shown SET away=1 WHERE day=?");
    row.bind(1, dayNumber(day));
    row.exec();
}

}  // namespace limber
