// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/habit/entry.h"
#include "core/progress/day_state.h"
#include "core/store/database.h"

namespace limber {

/// Tables entry and cramp. Called within a transaction of Database.
class EntryRows {
public:
    explicit EntryRows(SQLite::Database& handle) : m_handle(handle) {}

    void insert(const Entry& entry);
    /// Inserts unless an entry of that id is there; true when it was inserted.
    bool insertIfNew(const Entry& entry);
    void update(const Entry& entry);
    void remove(const std::string& id);

    [[nodiscard]] std::optional<Entry> byId(const std::string& id);
    /// Those whose id begins or ends with `part`; at most two, enough to know that it is ambiguous.
    [[nodiscard]] std::vector<Entry> byPartOfId(const std::string& part);
    /// From day to day, both included, ordered by instant, then id.
    [[nodiscard]] std::vector<Entry> between(Day from, Day to);
    [[nodiscard]] std::vector<Entry> ofHabit(const std::string& habit, Day from, Day to);
    [[nodiscard]] std::vector<Entry> all();
    /// Day of the habit's first entry.
    [[nodiscard]] std::optional<Day> beginning(const std::string& habit);
    /// What is logged of a habit from day to day, both included: one total for each day that has anything.
    [[nodiscard]] std::vector<DayTotal> totals(const Habit& habit, Day from, Day to);
    /// The last `count` values of a clock habit up to `to`, one a day, oldest first.
    [[nodiscard]] std::vector<double> lastTimes(const std::string& habit, Day to, int count);
    /// First day or night that has an entry or a cramp.
    [[nodiscard]] std::optional<Day> firstDay();
    /// Days from day to day, both included, of which anything is logged but cramps; in order.
    [[nodiscard]] std::vector<Day> daysLogged(Day from, Day to);
    [[nodiscard]] std::int64_t count();
    /// Before the database is closed: Database::beforeReopening.
    void endStatements();

    void insert(const Cramp& cramp);
    bool insertIfNew(const Cramp& cramp);
    void update(const Cramp& cramp);
    void removeCramp(const std::string& id);
    [[nodiscard]] std::optional<Cramp> crampById(const std::string& id);
    /// As byPartOfId.
    [[nodiscard]] std::vector<Cramp> crampsByPartOfId(const std::string& part);
    /// From night to night, both included, ordered by instant, then id.
    [[nodiscard]] std::vector<Cramp> cramps(Day from, Day to);

private:
    [[nodiscard]] std::vector<Entry> read(SQLite::Statement& rows);
    [[nodiscard]] std::vector<DayTotal> sleepTotals(Day from, Day to);
    [[nodiscard]] SQLite::Statement& again(std::optional<SQLite::Statement>& kept, const char* sql);

    SQLite::Database& m_handle;
    // Asked for each habit or row; parsing them each time would cost a third of showing a day.
    std::optional<SQLite::Statement> m_sums;
    std::optional<SQLite::Statement> m_lasts;
    std::optional<SQLite::Statement> m_sleeps;
    std::optional<SQLite::Statement> m_insertIfNew;
};

}  // namespace limber
