// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/habit_rows.h"

#include "core/store/columns.h"

#include <map>

namespace limber {
namespace {

const char* nameOf(Span span)
{
    return span == Span::Night ? "night" : "day";
}

const char* nameOf(Schedule::Kind kind)
{
    switch (kind) {
    case Schedule::Kind::Weekdays:
        return "weekdays";
    case Schedule::Kind::TimesPerWeek:
        return "times_per_week";
    case Schedule::Kind::EveryDay:
        break;
    }
    return "every_day";
}

Schedule::Kind scheduleKindNamed(const std::string& name)
{
    if (name == "weekdays")
        return Schedule::Kind::Weekdays;
    return name == "times_per_week" ? Schedule::Kind::TimesPerWeek : Schedule::Kind::EveryDay;
}

Habit habitIn(SQLite::Statement& row)
{
    Habit habit;
    habit.id = row.getColumn(0).getString();
    habit.name = row.getColumn(1).getString();
    habit.kind = habitKindNamed(row.getColumn(2).getString()).value_or(HabitKind::YesNo);
    habit.span = row.getColumn(3).getString() == "night" ? Span::Night : Span::Day;
    habit.unit = row.getColumn(4).getString();
    habit.color = row.getColumn(5).getString();
    habit.icon = row.getColumn(6).getString();
    habit.position = row.getColumn(7).getInt();
    habit.archived = row.getColumn(8).getInt() != 0;
    return habit;
}

Dated<Goal> goalIn(SQLite::Statement& row)
{
    return {dayIn(row.getColumn(1)),
            {goalKindNamed(row.getColumn(2).getString()).value_or(GoalKind::AtLeast), row.getColumn(3).getDouble(),
             row.getColumn(4).getDouble()}};
}

Dated<Schedule> scheduleIn(SQLite::Statement& row)
{
    return {dayIn(row.getColumn(1)),
            {scheduleKindNamed(row.getColumn(2).getString()), std::bitset<7>(row.getColumn(3).getUInt()),
             row.getColumn(4).getInt()}};
}

ReminderTime reminderTimeIn(SQLite::Statement& row)
{
    return {TimeOfDay{row.getColumn(1).getInt()}, std::bitset<7>(row.getColumn(2).getUInt())};
}

/// Gives each row of `sql`, whose first column is the habit's id, to `add` with its habit.
template <class Add>
void spread(SQLite::Database& handle, const char* sql, std::map<std::string, Habit*>& byId, Add add)
{
    SQLite::Statement rows(handle, sql);
    while (rows.executeStep()) {
        if (const auto found = byId.find(rows.getColumn(0).getString()); found != byId.end())
            add(*found->second, rows);
    }
}

}  // namespace

std::vector<Habit> HabitRows::all()
{
    std::vector<Habit> habits;
    SQLite::Statement rows(m_handle, "SELECT id, name, kind, span, unit, color, icon, position, archived"
                                     " FROM habit ORDER BY position, id");
    while (rows.executeStep())
        habits.push_back(habitIn(rows));
    std::map<std::string, Habit*> byId;
    for (Habit& habit : habits)
        byId.emplace(habit.id, &habit);
    spread(m_handle, "SELECT habit, from_day, kind, low, high FROM goal ORDER BY habit, from_day", byId,
           [](Habit& habit, SQLite::Statement& row) { habit.goals.push_back(goalIn(row)); });
    spread(m_handle, "SELECT habit, from_day, kind, weekdays, times FROM schedule ORDER BY habit, from_day", byId,
           [](Habit& habit, SQLite::Statement& row) { habit.schedules.push_back(scheduleIn(row)); });
    spread(m_handle, "SELECT habit, minute, weekdays FROM reminder_time ORDER BY habit, minute", byId,
           [](Habit& habit, SQLite::Statement& row) { habit.reminderTimes.push_back(reminderTimeIn(row)); });
    return habits;
}

void HabitRows::insert(const Habit& habit)
{
    SQLite::Statement row(m_handle, "INSERT INTO habit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    row.bind(1, habit.id);
    row.bind(2, habit.name);
    row.bind(3, limber::nameOf(habit.kind));
    row.bind(4, nameOf(habit.span));
    row.bind(5, habit.unit);
    row.bind(6, habit.color);
    row.bind(7, habit.icon);
    row.bind(8, habit.position);
    row.bind(9, habit.archived ? 1 : 0);
    row.exec();
    for (const auto& goal : habit.goals)
        put(habit.id, goal);
    for (const auto& schedule : habit.schedules)
        put(habit.id, schedule);
    putReminderTimes(habit);
}

void HabitRows::update(const Habit& habit)
{
    SQLite::Statement row(m_handle, "UPDATE habit SET name=?, unit=?, color=?, icon=?, position=?, archived=? WHERE id=?");
    row.bind(1, habit.name);
    row.bind(2, habit.unit);
    row.bind(3, habit.color);
    row.bind(4, habit.icon);
    row.bind(5, habit.position);
    row.bind(6, habit.archived ? 1 : 0);
    row.bind(7, habit.id);
    row.exec();
    SQLite::Statement clear(m_handle, "DELETE FROM reminder_time WHERE habit=?");
    clear.bind(1, habit.id);
    clear.exec();
    putReminderTimes(habit);
}

void HabitRows::putReminderTimes(const Habit& habit)
{
    for (const ReminderTime& reminder : habit.reminderTimes) {
        SQLite::Statement row(m_handle, "INSERT OR REPLACE INTO reminder_time VALUES (?, ?, ?)");
        row.bind(1, habit.id);
        row.bind(2, reminder.time.minutes);
        row.bind(3, static_cast<std::int64_t>(reminder.weekdays.to_ulong()));
        row.exec();
    }
}

void HabitRows::put(const std::string& habit, const Dated<Goal>& goal)
{
    SQLite::Statement row(m_handle, "INSERT INTO goal VALUES (?, ?, ?, ?, ?) ON CONFLICT(habit, from_day)"
                                    " DO UPDATE SET kind=excluded.kind, low=excluded.low, high=excluded.high");
    row.bind(1, habit);
    row.bind(2, dayNumber(goal.from));
    row.bind(3, limber::nameOf(goal.value.kind));
    row.bind(4, goal.value.low);
    row.bind(5, goal.value.high);
    row.exec();
}

void HabitRows::put(const std::string& habit, const Dated<Schedule>& schedule)
{
    SQLite::Statement row(m_handle, "INSERT INTO schedule VALUES (?, ?, ?, ?, ?) ON CONFLICT(habit, from_day)"
                                    " DO UPDATE SET kind=excluded.kind, weekdays=excluded.weekdays, times=excluded.times");
    row.bind(1, habit);
    row.bind(2, dayNumber(schedule.from));
    row.bind(3, nameOf(schedule.value.kind));
    row.bind(4, static_cast<std::int64_t>(schedule.value.weekdays.to_ulong()));
    row.bind(5, schedule.value.timesPerWeek);
    row.exec();
}

void HabitRows::dropFrom(const std::string& habit, Day from)
{
    for (const char* sql : {"DELETE FROM goal WHERE habit=? AND from_day=?", "DELETE FROM schedule WHERE habit=? AND from_day=?"}) {
        SQLite::Statement row(m_handle, sql);
        row.bind(1, habit);
        row.bind(2, dayNumber(from));
        row.exec();
    }
}

}  // namespace limber
