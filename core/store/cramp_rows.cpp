// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/columns.h"
#include "core/store/entry_rows.h"

namespace limber {
namespace {

constexpr const char* columns = "SELECT id, at, offset, night, leg, pain, minutes, signs, note FROM cramp ";

std::string joined(const std::vector<std::string>& names)
{
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ",") + name;
    return text;
}

std::vector<std::string> split(const std::string& text)
{
    std::vector<std::string> names;
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t comma = std::min(text.find(',', start), text.size());
        names.push_back(text.substr(start, comma - start));
        start = comma + 1;
    }
    return names;
}

std::optional<int> maybeInt(const SQLite::Column& column)
{
    return column.isNull() ? std::nullopt : std::optional(column.getInt());
}

Cramp crampIn(SQLite::Statement& row)
{
    Cramp cramp;
    cramp.id = row.getColumn(0).getString();
    cramp.at = instantIn(row.getColumn(1));
    cramp.offset = std::chrono::seconds(row.getColumn(2).getInt());
    cramp.night = dayIn(row.getColumn(3));
    cramp.leg = legNamed(row.getColumn(4).getString()).value_or(Cramp::Leg::Unknown);
    cramp.pain = maybeInt(row.getColumn(5));
    cramp.minutes = maybeInt(row.getColumn(6));
    cramp.signs = split(row.getColumn(7).getString());
    cramp.note = row.getColumn(8).getString();
    return cramp;
}

std::vector<Cramp> crampsIn(SQLite::Statement& rows)
{
    std::vector<Cramp> cramps;
    while (rows.executeStep())
        cramps.push_back(crampIn(rows));
    return cramps;
}

void bindCramp(SQLite::Statement& row, const Cramp& cramp)
{
    row.bind(1, cramp.id);
    row.bind(2, stored(cramp.at));
    row.bind(3, static_cast<std::int64_t>(cramp.offset.count()));
    row.bind(4, dayNumber(cramp.night));
    row.bind(5, nameOf(cramp.leg));
    bindMaybe(row, 6, cramp.pain);
    bindMaybe(row, 7, cramp.minutes);
    row.bind(8, joined(cramp.signs));
    row.bind(9, cramp.note);
}

}  // namespace

void EntryRows::insert(const Cramp& cramp)
{
    insertIfNew(cramp);
}

bool EntryRows::insertIfNew(const Cramp& cramp)
{
    SQLite::Statement row(m_handle, "INSERT INTO cramp VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO NOTHING");
    bindCramp(row, cramp);
    return row.exec() == 1;
}

void EntryRows::update(const Cramp& cramp)
{
    SQLite::Statement row(m_handle, "UPDATE cramp SET at=?2, offset=?3, night=?4, leg=?5, pain=?6, minutes=?7, signs=?8,"
                                    " note=?9 WHERE id=?1");
    bindCramp(row, cramp);
    row.exec();
}

void EntryRows::removeCramp(const std::string& id)
{
    SQLite::Statement row(m_handle, "DELETE FROM cramp WHERE id=?");
    row.bind(1, id);
    row.exec();
}

std::optional<Cramp> EntryRows::crampById(const std::string& id)
{
    SQLite::Statement row(m_handle, std::string(columns) + "WHERE id=?");
    row.bind(1, id);
    return row.executeStep() ? std::optional(crampIn(row)) : std::nullopt;
}

std::vector<Cramp> EntryRows::crampsByPartOfId(const std::string& part)
{
    SQLite::Statement rows(m_handle, std::string(columns) + "WHERE substr(id, 1, length(?1)) = ?1"
                                     " OR substr(id, -length(?1)) = ?1 LIMIT 2");
    rows.bind(1, part);
    return crampsIn(rows);
}

std::vector<Cramp> EntryRows::cramps(Day from, Day to)
{
    SQLite::Statement rows(m_handle, std::string(columns) + "WHERE night BETWEEN ? AND ? ORDER BY at, id");
    rows.bind(1, dayNumber(from));
    rows.bind(2, dayNumber(to));
    return crampsIn(rows);
}

}  // namespace limber
