// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/habit/habit.h"
#include "core/store/database.h"

namespace limber {

/// Tables habit, goal, schedule and reminder_time. Called within a transaction of Database.
class HabitRows {
public:
    explicit HabitRows(SQLite::Database& handle) : m_handle(handle) {}

    /// Whole habits, by position.
    [[nodiscard]] std::vector<Habit> all();
    /// Inserts the habit with its goals, schedules and reminder times.
    void insert(const Habit& habit);
    /// Name, unit, colour, icon, position, archived and reminder times; goals and schedules are dated and stay.
    void update(const Habit& habit);
    /// Puts a goal or schedule in force from a day on; one already set for that very day gives way.
    void put(const std::string& habit, const Dated<Goal>& goal);
    void put(const std::string& habit, const Dated<Schedule>& schedule);
    /// Takes away the goal and the schedule that count from just that day.
    void dropFrom(const std::string& habit, Day from);

private:
    void putReminderTimes(const Habit& habit);
    SQLite::Database& m_handle;
};

}  // namespace limber
