// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/entry_rows.h"

#include "core/store/columns.h"

#include <algorithm>
#include <cmath>

namespace limber {
namespace {

constexpr const char* selectEntry = "SELECT id, habit, kind, at, offset, day, value, note FROM entry ";

std::string select(const char* where)
{
    return std::string(selectEntry) + where;
}

Entry entryIn(SQLite::Statement& row)
{
    Entry entry;
    entry.id = row.getColumn(0).getString();
    entry.habit = row.getColumn(1).getString();
    entry.kind = entryKindNamed(row.getColumn(2).getString()).value_or(Entry::Kind::Value);
    entry.at = instantIn(row.getColumn(3));
    entry.offset = std::chrono::seconds(row.getColumn(4).getInt());
    entry.day = dayIn(row.getColumn(5));
    entry.value = row.getColumn(6).getDouble();
    entry.note = row.getColumn(7).getString();
    return entry;
}

void bindEntry(SQLite::Statement& row, const Entry& entry)
{
    row.bind(1, entry.id);
    row.bind(2, entry.habit);
    row.bind(3, nameOf(entry.kind));
    row.bind(4, stored(entry.at));
    row.bind(5, static_cast<std::int64_t>(entry.offset.count()));
    row.bind(6, dayNumber(entry.day));
    row.bind(7, entry.value);
    row.bind(8, entry.note);
}

/// Values are multiples of 0.001; adding them as binary fractions leaves a residue that this takes off.
double onGrid(double sum)
{
    return std::round(sum * 1000) / 1000;
}

}  // namespace

void EntryRows::insert(const Entry& entry)
{
    SQLite::Statement row(m_handle, "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    bindEntry(row, entry);
    row.exec();
}

bool EntryRows::insertIfNew(const Entry& entry)
{
    SQLite::Statement& row = again(m_insertIfNew, "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                                                  " ON CONFLICT(id) DO NOTHING");
    bindEntry(row, entry);
    return row.exec() == 1;
}

void EntryRows::update(const Entry& entry)
{
    SQLite::Statement row(m_handle, "UPDATE entry SET id=?1, habit=?2, kind=?3, at=?4, offset=?5, day=?6, value=?7, note=?8"
                                    " WHERE id=?1");
    bindEntry(row, entry);
    row.exec();
}

void EntryRows::remove(const std::string& id)
{
    SQLite::Statement row(m_handle, "DELETE FROM entry WHERE id=?");
    row.bind(1, id);
    row.exec();
}

std::vector<Entry> EntryRows::read(SQLite::Statement& rows)
{
    std::vector<Entry> entries;
    while (rows.executeStep())
        entries.push_back(entryIn(rows));
    return entries;
}

std::optional<Entry> EntryRows::byId(const std::string& id)
{
    SQLite::Statement rows(m_handle, select("WHERE id=?"));
    rows.bind(1, id);
    return rows.executeStep() ? std::optional(entryIn(rows)) : std::nullopt;
}

std::vector<Entry> EntryRows::byPartOfId(const std::string& part)
{
    // Compared with substr, not LIKE: what was typed may hold % or _.
    SQLite::Statement rows(m_handle, select("WHERE substr(id, 1, length(?1)) = ?1 OR substr(id, -length(?1)) = ?1 LIMIT 2"));
    rows.bind(1, part);
    return read(rows);
}

std::vector<Entry> EntryRows::between(Day from, Day to)
{
    SQLite::Statement rows(m_handle, select("WHERE day BETWEEN ? AND ? ORDER BY at, id"));
    rows.bind(1, dayNumber(from));
    rows.bind(2, dayNumber(to));
    return read(rows);
}

std::vector<Entry> EntryRows::ofHabit(const std::string& habit, Day from, Day to)
{
    SQLite::Statement rows(m_handle, select("WHERE habit=? AND day BETWEEN ? AND ? ORDER BY at, id"));
    rows.bind(1, habit);
    rows.bind(2, dayNumber(from));
    rows.bind(3, dayNumber(to));
    return read(rows);
}

std::vector<Entry> EntryRows::all()
{
    SQLite::Statement rows(m_handle, select("ORDER BY at, id"));
    return read(rows);
}

std::optional<Day> EntryRows::beginning(const std::string& habit)
{
    SQLite::Statement row(m_handle, "SELECT min(day) FROM entry WHERE habit=?");
    row.bind(1, habit);
    row.executeStep();
    return row.isColumnNull(0) ? std::nullopt : std::optional(dayIn(row.getColumn(0)));
}

std::vector<DayTotal> EntryRows::totals(const Habit& habit, Day from, Day to)
{
    if (habit.id == builtin::sleep)
        return sleepTotals(from, to);
    // A clock habit takes its last time of the day; SQLite gives bare columns the row of max(at) (lang_select.html, 2.5).
    const bool clock = habit.kind == HabitKind::Clock || habit.kind == HabitKind::YesNo;
    SQLite::Statement& rows = clock ? again(m_lasts, "SELECT day, value, 1, max(at) FROM entry WHERE habit=?"
                                                     " AND day BETWEEN ? AND ? GROUP BY day ORDER BY day")
                                    : again(m_sums, "SELECT day, sum(value), max(kind='value') FROM entry WHERE habit=?"
                                                    " AND day BETWEEN ? AND ? GROUP BY day ORDER BY day");
    rows.bind(1, habit.id);
    rows.bind(2, dayNumber(from));
    rows.bind(3, dayNumber(to));
    std::vector<DayTotal> totals;
    while (rows.executeStep())
        totals.push_back({dayIn(rows.getColumn(0)), onGrid(rows.getColumn(1).getDouble()), rows.getColumn(2).getInt() != 0, false});
    return totals;
}

/// A night's sleep is the elapsed time from its bedtime to its wake-up, in whole minutes. Without the plus SQLite reads
/// all bedtimes of the range for each wake-up, not the one of its night (sqlite.org/optoverview.html, unary +).
std::vector<DayTotal> EntryRows::sleepTotals(Day from, Day to)
{
    SQLite::Statement& rows = again(m_sleeps, "SELECT up.day, (max(up.at) - max(bed.at)) / 60000 FROM entry up"
                                              " JOIN entry bed ON bed.habit='bedtime' AND bed.day=+up.day"
                                              " WHERE up.habit='sleep' AND up.kind='wake_up' AND up.day BETWEEN ? AND ?"
                                              " GROUP BY up.day ORDER BY up.day");
    rows.bind(1, dayNumber(from));
    rows.bind(2, dayNumber(to));
    std::vector<DayTotal> totals;
    while (rows.executeStep())
        totals.push_back({dayIn(rows.getColumn(0)), rows.getColumn(1).getDouble(), true, true});
    return totals;
}

SQLite::Statement& EntryRows::again(std::optional<SQLite::Statement>& kept, const char* sql)
{
    if (kept)
        kept->reset();
    else
        kept.emplace(m_handle, sql);
    return *kept;
}

std::vector<double> EntryRows::lastTimes(const std::string& habit, Day to, int count)
{
    // The row of max(at), as in totals().
    SQLite::Statement rows(m_handle, "SELECT value, max(at) FROM entry WHERE habit=? AND day<=? GROUP BY day"
                                     " ORDER BY day DESC LIMIT ?");
    rows.bind(1, habit);
    rows.bind(2, dayNumber(to));
    rows.bind(3, count);
    std::vector<double> times;
    while (rows.executeStep())
        times.push_back(rows.getColumn(0).getDouble());
    std::reverse(times.begin(), times.end());
    return times;
}

std::optional<Day> EntryRows::firstDay()
{
    SQLite::Statement row(m_handle, "SELECT min(day) FROM (SELECT min(day) AS day FROM entry"
                                    " UNION ALL SELECT min(night) FROM cramp)");
    row.executeStep();
    return row.isColumnNull(0) ? std::nullopt : std::optional(dayIn(row.getColumn(0)));
}

std::vector<Day> EntryRows::daysLogged(Day from, Day to)
{
    SQLite::Statement rows(m_handle, "SELECT DISTINCT day FROM entry WHERE day BETWEEN ? AND ? ORDER BY day");
    rows.bind(1, dayNumber(from));
    rows.bind(2, dayNumber(to));
    std::vector<Day> days;
    while (rows.executeStep())
        days.push_back(dayIn(rows.getColumn(0)));
    return days;
}

void EntryRows::endStatements()
{
    for (auto* kept : {&m_sums, &m_lasts, &m_sleeps, &m_insertIfNew})
        kept->reset();
}

std::int64_t EntryRows::count()
{
    return m_handle.execAndGet("SELECT count(*) FROM entry").getInt64();
}

}  // namespace limber
