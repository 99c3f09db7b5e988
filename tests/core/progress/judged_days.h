// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/progress/judgement.h"

#include <algorithm>
#include <string_view>

namespace limber::test {

using boost::gregorian::days;

/// Sunday; the days of these tests count from here.
inline const Day sunday{2026, 11, 22};
inline const Day monday{2026, 11, 23};

inline Habit builtinHabit(const std::string& id)
{
    const std::vector<Habit> habits = builtinHabits();
    return *std::find_if(habits.begin(), habits.end(), [&id](const Habit& habit) { return habit.id == id; });
}

inline Habit ownHabit(HabitKind kind, Goal goal, Schedule schedule = {}, Span span = Span::Day)
{
    Habit habit;
    habit.id = "own";
    habit.name = "Own";
    habit.kind = kind;
    habit.span = span;
    habit.goals = {{beginningOfTime(), goal}};
    habit.schedules = {{beginningOfTime(), schedule}};
    return habit;
}

inline Schedule timesPerWeek(int times)
{
    return {.kind = Schedule::Kind::TimesPerWeek, .weekdays = {}, .timesPerWeek = times};
}

/// "1000000" is Monday only.
inline Schedule onWeekdays(std::string_view mondayFirst)
{
    Schedule schedule{.kind = Schedule::Kind::Weekdays, .weekdays = {}, .timesPerWeek = 0};
    for (std::size_t i = 0; i < 7; ++i)
        schedule.weekdays[i] = mondayFirst[i] == '1';
    return schedule;
}

/// Judged days from `first` on, a letter each: m met, p partly, x missed, - not logged, s skipped, o off, . open;
/// P, X and N are the same as p, x and -, repaired.
inline std::vector<JudgedDay> judged(Day first, std::string_view letters)
{
    std::vector<JudgedDay> all;
    for (const char letter : letters) {
        JudgedDay day;
        day.day = first + days(static_cast<long>(all.size()));
        switch (letter) {
        case 'm': day.state = DayState::Met; break;
        case 'P': case 'p': day.state = DayState::Partly; break;
        case 'X': case 'x': day.state = DayState::Missed; break;
        case 'N': case '-': day.state = DayState::NotLogged; break;
        case 's': day.state = DayState::Skipped; break;
        case 'o': day.state = DayState::Off; break;
        default: day.state = DayState::Open;
        }
        day.share = letter == 'm' ? 1 : 0;
        day.repaired = letter == 'P' || letter == 'X' || letter == 'N';
        all.push_back(day);
    }
    return all;
}

/// What judging needs, with its own storage.
struct Known {
    std::vector<DayTotal> totals;
    std::vector<DayMark> marks;
    std::vector<Vacation> vacations;
    WallTime now;
    TimeOfDay dayStartsAt{3 * 60};

    [[nodiscard]] std::vector<JudgedDay> judge(const Habit& habit, Day first, Day last) const
    {
        return judgeDays(habit, first, last, {totals, marks, vacations, now, dayStartsAt});
    }
    [[nodiscard]] JudgedDay judge(const Habit& habit, Day day) const { return judge(habit, day, day).front(); }
};

}  // namespace limber::test
