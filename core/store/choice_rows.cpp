// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/choice_rows.h"

#include "core/habit/refusal.h"
#include "core/store/columns.h"

namespace limber {

const char* nameOf(DayMark::Kind kind)
{
    return kind == DayMark::Kind::Repair ? "repair" : "skip";
}

bool ChoiceRows::put(const DayMark& mark)
{
    SQLite::Statement row(m_handle, "INSERT INTO day_mark VALUES (?, ?, ?, ?, ?) ON CONFLICT(habit, day, kind)"
                                    " DO UPDATE SET reason=excluded.reason WHERE reason<>excluded.reason");
    row.bind(1, mark.habit);
    row.bind(2, dayNumber(mark.day));
    row.bind(3, nameOf(mark.kind));
    row.bind(4, mark.reason);
    row.bind(5, stored(mark.at));
    return row.exec() == 1;
}

bool ChoiceRows::remove(const std::string& habit, Day day, DayMark::Kind kind)
{
    SQLite::Statement row(m_handle, "DELETE FROM day_mark WHERE habit=? AND day=? AND kind=?");
    row.bind(1, habit);
    row.bind(2, dayNumber(day));
    row.bind(3, nameOf(kind));
    return row.exec() == 1;
}

std::vector<DayMark> ChoiceRows::marks(Day from, Day to)
{
    SQLite::Statement rows(m_handle, "SELECT habit, day, kind, reason, at FROM day_mark WHERE day BETWEEN ? AND ?"
                                     " ORDER BY habit, day, kind");
    rows.bind(1, dayNumber(from));
    rows.bind(2, dayNumber(to));
    std::vector<DayMark> marks;
    while (rows.executeStep()) {
        const bool repair = rows.getColumn(2).getString() == "repair";
        marks.push_back({rows.getColumn(0).getString(), dayIn(rows.getColumn(1)),
                         repair ? DayMark::Kind::Repair : DayMark::Kind::Skip, rows.getColumn(3).getString(),
                         instantIn(rows.getColumn(4))});
    }
    return marks;
}

bool ChoiceRows::put(const Vacation& vacation)
{
    SQLite::Statement row(m_handle, "INSERT INTO vacation VALUES (?, ?) ON CONFLICT DO NOTHING");
    row.bind(1, dayNumber(vacation.from));
    row.bind(2, dayNumber(vacation.to));
    return row.exec() == 1;
}

bool ChoiceRows::remove(const Vacation& vacation)
{
    SQLite::Statement row(m_handle, "DELETE FROM vacation WHERE from_day=? AND to_day=?");
    row.bind(1, dayNumber(vacation.from));
    row.bind(2, dayNumber(vacation.to));
    return row.exec() == 1;
}

std::vector<Vacation> ChoiceRows::vacations()
{
    std::vector<Vacation> vacations;
    SQLite::Statement rows(m_handle, "SELECT from_day, to_day FROM vacation ORDER BY from_day, to_day");
    while (rows.executeStep())
        vacations.push_back({dayIn(rows.getColumn(0)), dayIn(rows.getColumn(1))});
    return vacations;
}

bool ChoiceRows::putSetting(const std::string& key, const std::string& value)
{
    SQLite::Statement row(m_handle, "INSERT INTO setting VALUES (?, ?) ON CONFLICT(key)"
                                    " DO UPDATE SET value=excluded.value WHERE value<>excluded.value");
    row.bind(1, key);
    row.bind(2, value);
    return row.exec() == 1;
}

std::map<std::string, std::string> ChoiceRows::chosenSettings()
{
    std::map<std::string, std::string> chosen;
    SQLite::Statement rows(m_handle, "SELECT key, value FROM setting");
    while (rows.executeStep())
        chosen.emplace(rows.getColumn(0).getString(), rows.getColumn(1).getString());
    return chosen;
}

Settings ChoiceRows::settings()
{
    Settings settings;
    for (const auto& [key, value] : chosenSettings()) {
        try {
            assignSetting(settings, key, value);
        } catch (const Refusal&) {
            // A key or value of a newer program: the default holds here, the row stays for that program.
        }
    }
    return settings;
}

}  // namespace limber
