// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/progress/what_helps.h"

#include "core/reminder/times.h"
#include "core/tracker/progress_reader.h"

#include <algorithm>

namespace limber {
namespace {

using boost::gregorian::days;

/// The nights from `first` to `last` as the pure comparison takes them. A habit that is archived now was kept then.
class Diary {
public:
    Diary(TrackerRooms& rooms, ProgressReader& progress, Day first, Day last)
        : m_rooms(rooms), m_first(first), m_last(last), m_habits(rooms.habits.all())
    {
        for (Day day = first; day <= last; day += days(1)) {
            m_nights.emplace_back();
            m_nights.back().day = day;
            m_nights.back().bedtimeGoal = bedtimeGoalOf(m_habits, day);
        }
        addStates(progress, builtin::water, &DiaryNight::water);
        addStates(progress, builtin::sleep, &DiaryNight::sleep);
        addStates(progress, builtin::exercise, &DiaryNight::exercise);
        addStates(progress, builtin::stretch, &DiaryNight::stretch);
        addStates(progress, builtin::bedtime, &DiaryNight::bedtime);
        addLogged();
        addDrinks();
    }

    [[nodiscard]] const std::vector<DiaryNight>& nights() const { return m_nights; }

private:
    [[nodiscard]] DiaryNight* on(Day day)
    {
        return day < m_first || day > m_last ? nullptr : &m_nights[static_cast<std::size_t>((day - m_first).days())];
    }

    void addStates(ProgressReader& progress, const char* id, DayState DiaryNight::*state)
    {
        const auto habit = std::ranges::find(m_habits, id, &Habit::id);
        if (habit == m_habits.end())
            return;
        for (const JudgedDay& judged : progress.days(*habit, m_first, m_last)) {
            DiaryNight& night = *on(judged.day);
            night.*state = judged.state;
            if (habit->id == builtin::bedtime && judged.value)
                night.bed = static_cast<int>(*judged.value);
        }
    }

    void addLogged()
    {
        for (const Day day : m_rooms.entries.daysLogged(m_first, m_last))
            on(day)->anything = true;
        for (const Cramp& cramp : m_rooms.entries.cramps(m_first, m_last))
            on(cramp.night)->cramp = true;
    }

    /// By the wall where it was drunk. What is drunk past the day's end and before a later bedtime is of that night too.
    void addDrinks()
    {
        for (const Entry& drink : m_rooms.entries.ofHabit(builtin::water, m_first, m_last + days(1))) {
            const WallTime wall = drink.wall();
            if (DiaryNight* night = on(drink.day))
                night->drinks.push_back(minutesSince(drink.day, wall));
            DiaryNight* before = on(drink.day - days(1));
            if (before && before->bed && minutesSince(before->day, wall) < *before->bed)
                before->drinks.push_back(minutesSince(before->day, wall));
        }
    }

    TrackerRooms& m_rooms;
    Day m_first, m_last;
    std::vector<Habit> m_habits;
    std::vector<DiaryNight> m_nights;
};

}  // namespace

WhatHelps Tracker::whatHelps()
{
    return m->read([&] {
        ProgressReader progress(*m);
        const Day last = progress.present(Span::Night) - days(1);  // the present night is not over
        const auto first = m->entries.firstDay();
        if (!first || *first > last)
            return limber::whatHelps({});
        return limber::whatHelps(Diary(*m, progress, *first, last).nights());
    });
}

}  // namespace limber
