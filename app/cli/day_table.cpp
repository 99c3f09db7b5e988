// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/day_table.h"

#include "app/cli/value_text.h"

#include <algorithm>
#include <ostream>

namespace limber {
namespace {

constexpr std::size_t shortIdLength = 6;

std::string streakText(const HabitDay& habitDay)
{
    const Streak& streak = habitDay.streak;
    if (streak.best == 0)
        return {};
    return "streak " + std::to_string(streak.current) + ", best " + std::to_string(streak.best);
}

void addHabit(Table& table, const HabitDay& habitDay)
{
    const Habit& habit = *habitDay.habit;
    const bool partial = habitDay.percent && habit.kind != HabitKind::Clock && habit.kind != HabitKind::YesNo;
    table.row({"  " + habit.name, habitDay.value ? valueText(habit, *habitDay.value) : "-",
               Cell(goalWords(habit, habitDay.goal), Paint::Dim),
               partial ? std::to_string(*habitDay.percent) + " %" : std::string(), stateCell(habitDay),
               Cell(streakText(habitDay), Paint::Dim)});
}

/// "08:05", or with its date where that is not the day shown: 01:00 on the 5th belongs to the 4th (rules.md).
std::string timeText(const Entry& entry, Day shown)
{
    const WallTime wall = entry.wall();
    const std::string time = clockText(timeOfDay(wall).minutes);
    return wall.date() == shown ? time : time + " on " + shortDay(wall.date());
}

struct Line {
    const Habit* habit;
    const Entry* entry;
};

void collect(std::vector<Line>& lines, const std::vector<HabitDay>& habitDays)
{
    for (const HabitDay& habitDay : habitDays) {
        for (const Entry& entry : habitDay.entries)
            lines.push_back({habitDay.habit.get(), &entry});
    }
}

void addEntries(Table& table, const DayView& day, bool withLastNight)
{
    std::vector<Line> lines;
    if (withLastNight)
        collect(lines, day.lastNight);
    collect(lines, day.habits);
    if (lines.empty())
        return;
    std::ranges::stable_sort(lines, {}, [](const Line& line) { return line.entry->at; });
    for (const Line& line : lines)
        table.row({Cell("  " + shortId(line.entry->id), Paint::Dim), timeText(*line.entry, day.day),
                   entryText(*line.habit, *line.entry), Cell(line.entry->note, Paint::Dim)});
}

void printTitled(std::ostream& out, const char* title, const Table& table, bool colour)
{
    if (table.isEmpty())
        return;
    out << '\n' << painted(title, Paint::Bold, colour) << '\n';
    table.print(out, colour);
}

}  // namespace

std::string shortId(const std::string& id)
{
    return id.size() <= shortIdLength ? id : id.substr(id.size() - shortIdLength);
}

Paint paintOf(DayState state)
{
    switch (state) {
    case DayState::Met: return Paint::Good;
    case DayState::Partly: return Paint::Warn;
    case DayState::Missed: return Paint::Bad;
    case DayState::Open: return Paint::Plain;
    case DayState::NotLogged:
    case DayState::Skipped:
    case DayState::Off: break;
    }
    return Paint::Dim;
}

Cell stateCell(const HabitDay& habitDay)
{
    std::string text = stateText(habitDay.state);
    if (habitDay.lateMinutes)
        text += ", " + minutesText(*habitDay.lateMinutes) + " late";
    if (habitDay.repaired)
        text += ", repaired";
    if (!habitDay.skipReason.empty())
        text += ": " + habitDay.skipReason;
    return {text, paintOf(habitDay.state)};
}

void printDay(std::ostream& out, const DayView& day, bool withLastNight, bool colour)
{
    using enum Table::Align;
    out << painted(longDay(day.day), Paint::Bold, colour) << '\n';
    Table habits({Left, Right, Left, Right});
    for (const HabitDay& habitDay : day.habits)
        addHabit(habits, habitDay);
    if (withLastNight && !day.lastNight.empty()) {
        habits.heading("");
        habits.heading("Last night");
        for (const HabitDay& habitDay : day.lastNight)
            addHabit(habits, habitDay);
    }
    habits.print(out, colour);
    Table entries;
    addEntries(entries, day, withLastNight);
    printTitled(out, "Logged", entries, colour);
    if (!day.cramps.empty())
        out << "\nCramps that night: " << day.cramps.size() << " (limberctl cramps)\n";
}

}  // namespace limber
