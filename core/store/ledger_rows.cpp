// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/ledger_rows.h"

#include "core/store/columns.h"

namespace limber {
namespace {

constexpr const char* columns = "SELECT occurrence, kind, habit, day, due, shown, answered, answer, snoozed_until"
                                " FROM reminder_ledger ";

LedgerLine lineIn(SQLite::Statement& row)
{
    LedgerLine line;
    line.occurrence = row.getColumn(0).getString();
    line.kind = reminderKindNamed(row.getColumn(1).getString()).value_or(ReminderKind::Custom);
    line.habit = row.getColumn(2).getString();
    line.day = dayIn(row.getColumn(3));
    line.due = instantIn(row.getColumn(4));
    line.shown = maybeInstantIn(row.getColumn(5));
    line.answered = maybeInstantIn(row.getColumn(6));
    line.answer = row.getColumn(7).getString();
    line.snoozedUntil = maybeInstantIn(row.getColumn(8));
    return line;
}

std::optional<std::int64_t> maybeStored(const std::optional<Instant>& instant)
{
    return instant ? std::optional(stored(*instant)) : std::nullopt;
}

}  // namespace

std::vector<LedgerLine> LedgerRows::between(Instant from, Instant to)
{
    SQLite::Statement rows(m_handle, std::string(columns) + "WHERE due >= ? AND due < ? ORDER BY due, occurrence");
    rows.bind(1, stored(from));
    rows.bind(2, stored(to));
    std::vector<LedgerLine> lines;
    while (rows.executeStep())
        lines.push_back(lineIn(rows));
    return lines;
}

std::optional<LedgerLine> LedgerRows::find(const std::string& occurrence)
{
    SQLite::Statement row(m_handle, std::string(columns) + "WHERE occurrence=?");
    row.bind(1, occurrence);
    return row.executeStep() ? std::optional(lineIn(row)) : std::nullopt;
}

void LedgerRows::put(const LedgerLine& line)
{
    SQLite::Statement row(m_handle, "INSERT OR REPLACE INTO reminder_ledger VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    row.bind(1, line.occurrence);
    row.bind(2, nameOf(line.kind));
    row.bind(3, line.habit);
    row.bind(4, dayNumber(line.day));
    row.bind(5, stored(line.due));
    bindMaybe(row, 6, maybeStored(line.shown));
    bindMaybe(row, 7, maybeStored(line.answered));
    row.bind(8, line.answer);
    bindMaybe(row, 9, maybeStored(line.snoozedUntil));
    row.exec();
}

void LedgerRows::noteUse(Day day, Instant at)
{
    SQLite::Statement row(m_handle, "INSERT INTO day_use VALUES (?, ?) ON CONFLICT(day) DO NOTHING");
    row.bind(1, dayNumber(day));
    row.bind(2, stored(at));
    row.exec();
}

std::optional<Instant> LedgerRows::firstUse(Day day)
{
    SQLite::Statement row(m_handle, "SELECT first_at FROM day_use WHERE day=?");
    row.bind(1, dayNumber(day));
    return row.executeStep() ? maybeInstantIn(row.getColumn(0)) : std::nullopt;
}

std::optional<Instant> LedgerRows::firstUseEver()
{
    SQLite::Statement row(m_handle, "SELECT min(first_at) FROM day_use WHERE first_at BETWEEN ? AND ?");
    row.bind(1, stored(earliestInstant));
    row.bind(2, stored(latestInstant));
    row.executeStep();
    return maybeInstantIn(row.getColumn(0));
}

std::optional<Day> LedgerRows::firstDayOfUse()
{
    SQLite::Statement row(m_handle, "SELECT min(day) FROM day_use");
    row.executeStep();
    return row.isColumnNull(0) ? std::nullopt : std::optional(dayIn(row.getColumn(0)));
}

}  // namespace limber
