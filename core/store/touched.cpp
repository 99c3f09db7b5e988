// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/habit/habit.h"
#include "core/store/change_log.h"
#include "core/store/columns.h"

#include <memory>
#include <sqlite3.h>

namespace limber {
namespace {

struct FinishIteration {
    void operator()(sqlite3_changeset_iter* iterator) const { sqlite3changeset_finalize(iterator); }
};
using Iteration = std::unique_ptr<sqlite3_changeset_iter, FinishIteration>;

void note(Touched& touched, const std::string& habit, Day day)
{
    const auto [found, isNew] = touched.habits.emplace(habit, day);
    if (!isNew)
        found->second = std::min(found->second, day);
    if (habit == builtin::bedtime)  // a sleep begins with its bedtime
        note(touched, builtin::sleep, day);
}

/// The value of a column before and after a row's change, as far as the changeset holds them.
std::vector<sqlite3_value*> valuesOf(sqlite3_changeset_iter* row, int operation, int column)
{
    std::vector<sqlite3_value*> values;
    sqlite3_value* value = nullptr;
    if (operation != SQLITE_INSERT && sqlite3changeset_old(row, column, &value) == SQLITE_OK && value)
        values.push_back(value);
    if (operation != SQLITE_DELETE && sqlite3changeset_new(row, column, &value) == SQLITE_OK && value)
        values.push_back(value);
    return values;
}

std::string textIn(sqlite3_value* value)
{
    return reinterpret_cast<const char*>(sqlite3_value_text(value));
}

/// Rows whose columns habit and day stand in the changeset: all but updated entries, of which it holds only what changed.
void noteDays(Touched& touched, sqlite3_changeset_iter* row, int operation, int habitColumn, int dayColumn)
{
    for (sqlite3_value* habit : valuesOf(row, operation, habitColumn)) {
        for (sqlite3_value* day : valuesOf(row, operation, dayColumn))
            note(touched, textIn(habit), dayFromNumber(sqlite3_value_int(day)));
    }
}

void noteUpdatedEntry(Touched& touched, sqlite3_changeset_iter* row, SQLite::Database& handle)
{
    SQLite::Statement entry(handle, "SELECT habit, day FROM entry WHERE id=?");
    entry.bind(1, textIn(valuesOf(row, SQLITE_UPDATE, 0).front()));
    if (!entry.executeStep())
        return;
    const std::string habit = entry.getColumn(0).getString();
    note(touched, habit, dayIn(entry.getColumn(1)));
    for (sqlite3_value* day : valuesOf(row, SQLITE_UPDATE, 5))
        note(touched, habit, dayFromNumber(sqlite3_value_int(day)));
}

void noteRow(Touched& touched, sqlite3_changeset_iter* row, SQLite::Database& handle)
{
    const char* name = nullptr;
    int columns = 0;
    int operation = 0;
    sqlite3changeset_op(row, &name, &columns, &operation, nullptr);
    const std::string_view table = name;
    if (table == "entry" && operation == SQLITE_UPDATE)
        noteUpdatedEntry(touched, row, handle);
    else if (table == "entry")
        noteDays(touched, row, operation, 1, 5);
    else if (table == "goal" || table == "schedule")
        // The first goal also holds for the days before it, so its own day would be too late.
        for (sqlite3_value* habit : valuesOf(row, operation, 0))
            note(touched, textIn(habit), beginningOfTime());
    else if (table == "day_mark")
        noteDays(touched, row, operation, 0, 1);
    else if (table == "vacation" || table == "setting")
        touched.all = beginningOfTime();
}

}  // namespace

Touched ChangeLog::touchedBy(const Changeset& changeset)
{
    Touched touched;
    Changeset copy = changeset;  // SQLite asks for a mutable buffer
    sqlite3_changeset_iter* raw = nullptr;
    sqlite3changeset_start(&raw, static_cast<int>(copy.size()), copy.data());
    const Iteration iteration(raw);
    while (sqlite3changeset_next(iteration.get()) == SQLITE_ROW)
        noteRow(touched, iteration.get(), m_handle);
    return touched;
}

}  // namespace limber
