// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tracker/progress_reader.h"

namespace limber {
namespace {

using boost::gregorian::days;

constexpr int daysOfWeek = 7;

using Shared = std::shared_ptr<const Habit>;

std::vector<Shared> shown(HabitRows& rows)
{
    std::vector<Shared> habits;
    for (Habit& habit : rows.all()) {
        if (!habit.archived)
            habits.push_back(std::make_shared<const Habit>(std::move(habit)));
    }
    return habits;
}

/// A judged day in the words of its goal. Entries, streak and strength are for the caller to add.
HabitDay viewOf(const Shared& habit, const JudgedDay& judged)
{
    HabitDay view;
    view.habit = habit;
    view.day = judged.day;
    view.value = judged.value;
    view.state = judged.state;
    view.repaired = judged.repaired;
    view.goal = habit->goalOn(judged.day);
    const DayTotal total{judged.day, judged.value, judged.state == DayState::Met, true};
    view.percent = percentOf(*habit, view.goal, total);
    if (habit->kind == HabitKind::Clock)
        view.lateMinutes = lateMinutes(view.goal, total);
    return view;
}

class DayReader {
public:
    DayReader(TrackerRooms& rooms, Day day)
        : m_rooms(rooms), m_progress(rooms), m_entries(rooms.entries.between(day - days(1), day)),
          m_marks(rooms.choices.marks(day - days(1), day))
    {
    }

    HabitDay read(const Shared& habit, Day day)
    {
        auto seven = m_progress.days(*habit, day - days(daysOfWeek - 1), day);
        HabitDay view = viewOf(habit, seven.back());
        view.lastSeven = std::move(seven);
        const Standing standing = m_progress.standing(*habit);
        view.streak = {standing.streak, standing.best};
        view.strength = standing.strength;
        std::copy_if(m_entries.begin(), m_entries.end(), std::back_inserter(view.entries),
                     [&](const Entry& entry) { return entry.habit == habit->id && entry.day == day; });
        if (habit->id == builtin::sleep)
            view.bed = bedOf(day);
        for (const DayMark& mark : m_marks) {
            if (mark.habit == habit->id && mark.day == day && mark.kind == DayMark::Kind::Skip)
                view.skipReason = mark.reason;
        }
        return view;
    }

private:
    [[nodiscard]] std::optional<Entry> bedOf(Day night) const
    {
        for (const Entry& entry : m_entries) {
            if (entry.habit == builtin::bedtime && entry.day == night)
                return entry;
        }
        return std::nullopt;
    }

    TrackerRooms& m_rooms;
    ProgressReader m_progress;
    std::vector<Entry> m_entries;
    std::vector<DayMark> m_marks;
};

}  // namespace

DayView Tracker::day(Day day)
{
    return m->read([&] {
        DayView view;
        view.day = day;
        DayReader reader(*m, day);
        for (const Shared& habit : shown(m->habits)) {
            view.habits.push_back(reader.read(habit, day));
            if (habit->span == Span::Night)
                view.lastNight.push_back(reader.read(habit, day - days(1)));
        }
        for (Cramp& cramp : m->entries.cramps(day - days(1), day))
            (cramp.night == day ? view.cramps : view.lastNightCramps).push_back(std::move(cramp));
        return view;
    });
}

HabitDay Tracker::habitDay(const std::string& id, Day day)
{
    return m->read([&] {
        for (Habit& habit : m->habits.all()) {
            if (habit.id == id)
                return DayReader(*m, day).read(std::make_shared<const Habit>(std::move(habit)), day);
        }
        throw Refusal(RefusalCode::UnknownHabit, {id});
    });
}

WeekView Tracker::week(Day anyDay)
{
    return m->read([&] {
        ProgressReader progress(*m);
        WeekView view;
        view.from = weekStart(anyDay, progress.settings().weekStartsOn);
        view.to = view.from + days(daysOfWeek - 1);
        for (int i = 0; i < daysOfWeek; ++i) {
            view.days.emplace_back();
            view.days.back().day = view.from + days(i);
        }
        const auto habits = shown(m->habits);
        std::vector<std::vector<JudgedDay>> judged;
        for (const Shared& habit : habits)
            judged.push_back(progress.days(*habit, view.from - days(daysOfWeek), view.to));
        std::vector<JudgedWeek> weeks;
        for (std::size_t h = 0; h < habits.size(); ++h) {
            const std::span<const JudgedDay> both(judged[h]);
            const auto before = both.first(daysOfWeek);
            const auto own = both.subspan(daysOfWeek);
            for (std::size_t i = 0; i < own.size(); ++i)
                view.days[i].habits.push_back(viewOf(habits[h], own[i]));
            view.summary.push_back(summarize(*habits[h], own, before));
            if (habits[h]->kind == HabitKind::Clock)
                view.summary.back().regularity = regularity(m->entries.lastTimes(habits[h]->id, view.to, timesForRegularity));
            weeks.push_back({habits[h].get(), own});
        }
        view.suggestion = suggest(weeks);
        for (const Entry& entry : m->entries.between(view.from, view.to)) {
            for (HabitDay& habitDay : view.days[static_cast<std::size_t>((entry.day - view.from).days())].habits) {
                if (habitDay.habit->id == entry.habit)
                    habitDay.entries.push_back(entry);
                if (habitDay.habit->id == builtin::sleep && entry.habit == builtin::bedtime)
                    habitDay.bed = entry;
            }
        }
        return view;
    });
}

std::optional<Day> Tracker::firstDay()
{
    return m->read([&] {
        const auto logged = m->entries.firstDay();
        const auto used = m->ledger.firstDayOfUse();
        return logged && used ? std::min(*logged, *used) : logged ? logged : used;
    });
}

std::vector<HabitStreak> Tracker::streaks()
{
    return m->read([&] {
        ProgressReader progress(*m);
        std::vector<HabitStreak> streaks;
        for (const Shared& habit : shown(m->habits)) {
            const Standing standing = progress.standing(*habit);
            streaks.push_back({habit, {standing.streak, standing.best}, standing.strength});
        }
        return streaks;
    });
}

std::vector<Cramp> Tracker::cramps(std::optional<Day> from, std::optional<Day> to)
{
    return m->read([&] {
        return m->entries.cramps(from.value_or(beginningOfTime()), to.value_or(Day(boost::gregorian::max_date_time)));
    });
}

}  // namespace limber
