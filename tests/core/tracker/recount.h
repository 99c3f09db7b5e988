// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/snapshot.h"
#include "core/habit/settings.h"

#include <cmath>
#include <set>

namespace limber::test {

/// rules.md, "Judging days", written down a second time: day by day from the first one, nothing remembered, nothing shared
/// with core/progress. Slow and plain on purpose.
class Recount {
public:
    Recount(const Snapshot& all, const Settings& settings, WallTime now) : m_all(all), m_settings(settings), m_now(now)
    {
        for (const Entry& entry : all.entries)
            m_entries[{entry.habit, entry.day}].push_back(&entry);
        for (const DayMark& mark : all.marks)
            m_marks.insert({mark.habit, mark.day, mark.kind});
    }

    /// The day or night that is going on.
    [[nodiscard]] Day present(const Habit& habit) const
    {
        const int start = habit.span == Span::Night ? noon : m_settings.dayStartsAt.minutes;
        return (m_now - boost::posix_time::minutes(start)).date();
    }

    [[nodiscard]] std::optional<Day> beginning(const Habit& habit) const
    {
        std::optional<Day> first;
        for (const Entry& entry : m_all.entries) {
            if (entry.habit == habit.id)
                first = std::min(first.value_or(entry.day), entry.day);
        }
        return first;
    }

    [[nodiscard]] bool isRepaired(const Habit& habit, Day day) const { return m_marks.contains({habit.id, day, DayMark::Kind::Repair}); }

    [[nodiscard]] std::string state(const Habit& habit, Day day) const
    {
        const bool open = day >= present(habit);
        const auto known = value(habit, day);
        const Goal goal = goalOn(habit, day);
        const bool limit = goal.kind == GoalKind::AtMost;
        if (meets(habit, goal, day, known) && !(limit && open))
            return "met";
        if (isSkipped(habit, day))
            return "skipped";
        if (!isAsked(habit, day))
            return "off";
        if (!known)
            return open ? "open" : "not_logged";
        if (limit)
            return *known > goal.low ? "missed" : "open";
        if (habit.kind == HabitKind::YesNo || habit.kind == HabitKind::Clock)
            return "missed";
        return open && habit.id != builtin::sleep ? "open" : "partly";
    }

    [[nodiscard]] std::optional<double> value(const Habit& habit, Day day) const
    {
        const auto& entries = entriesOf(habit.id, day);
        if (habit.id == builtin::sleep)
            return sleepOf(day);
        if (entries.empty())
            return std::nullopt;
        if (habit.kind == HabitKind::Clock || habit.kind == HabitKind::YesNo)
            return entries.back()->value;
        double sum = 0;
        for (const Entry* entry : entries)
            sum += entry->value;
        return std::round(sum * 1000) / 1000;
    }

    /// Consecutive scheduled days met, back from the latest closed one, plus the present one once met; and the longest.
    [[nodiscard]] std::pair<int, int> streak(const Habit& habit) const
    {
        const auto first = beginning(habit);
        if (!first)
            return {0, 0};
        if (scheduleOn(habit, *first).kind == Schedule::Kind::TimesPerWeek)
            return weekStreak(habit, *first);
        int run = 0;
        int best = 0;
        for (Day day = *first; day <= present(habit); day += boost::gregorian::days(1)) {
            const std::string is = state(habit, day);
            if (!isAsked(habit, day) || is == "skipped" || is == "off")
                continue;
            if (is == "met")
                best = std::max(best, ++run);
            else if (day < present(habit) && !isRepaired(habit, day))
                run = 0;
        }
        return {run, best};
    }

    [[nodiscard]] double strength(const Habit& habit) const
    {
        double s = 0;
        const auto first = beginning(habit);
        for (Day day = first.value_or(present(habit) + boost::gregorian::days(1)); day <= present(habit); day += boost::gregorian::days(1)) {
            const std::string is = state(habit, day);
            if (!isAsked(habit, day) || is == "skipped" || is == "off" || (day == present(habit) && is != "met"))
                continue;
            const Schedule schedule = scheduleOn(habit, day);
            double c = share(habit, day);
            double asked = 7;
            if (schedule.kind == Schedule::Kind::Weekdays)
                asked = static_cast<double>(schedule.weekdays.count());
            if (schedule.kind == Schedule::Kind::TimesPerWeek) {
                asked = schedule.timesPerWeek;
                int met = 0;
                for (int back = 0; back < 7; ++back)
                    met += state(habit, day - boost::gregorian::days(back)) == "met";
                c = std::min(1.0, met / asked);
            }
            const double m = std::pow(0.5, std::sqrt(asked / 7) / 13);
            s = s * m + c * (1 - m);
        }
        return s;
    }

private:
    using Entries = std::vector<const Entry*>;

    [[nodiscard]] const Entries& entriesOf(const std::string& habit, Day day) const
    {
        static const Entries none;
        const auto found = m_entries.find({habit, day});
        return found == m_entries.end() ? none : found->second;
    }

    [[nodiscard]] std::optional<double> sleepOf(Day night) const
    {
        const Entry* bed = nullptr;
        const Entry* up = nullptr;
        for (const Entry* entry : entriesOf(builtin::bedtime, night))
            bed = entry;
        for (const Entry* entry : entriesOf(builtin::sleep, night))
            up = entry->kind == Entry::Kind::WakeUp ? entry : up;
        if (!bed || !up)
            return std::nullopt;
        return std::chrono::floor<std::chrono::minutes>(up->at - bed->at).count();
    }

    [[nodiscard]] static Goal goalOn(const Habit& habit, Day day)
    {
        Goal goal = habit.goals.front().value;
        for (const auto& dated : habit.goals)
            goal = dated.from <= day ? dated.value : goal;
        return goal;
    }

    [[nodiscard]] static Schedule scheduleOn(const Habit& habit, Day day)
    {
        Schedule schedule = habit.schedules.front().value;
        for (const auto& dated : habit.schedules)
            schedule = dated.from <= day ? dated.value : schedule;
        return schedule;
    }

    [[nodiscard]] static bool isAsked(const Habit& habit, Day day)
    {
        const Schedule schedule = scheduleOn(habit, day);
        return schedule.kind != Schedule::Kind::Weekdays || schedule.weekdays[(day.day_of_week().as_number() + 6U) % 7U];
    }

    [[nodiscard]] bool isSkipped(const Habit& habit, Day day) const
    {
        bool away = false;
        for (const Vacation& vacation : m_all.vacations)
            away = away || (vacation.from <= day && day <= vacation.to);
        return away || m_marks.contains({habit.id, day, DayMark::Kind::Skip});
    }

    [[nodiscard]] bool meets(const Habit& habit, const Goal& goal, Day day, std::optional<double> known) const
    {
        if (!known)
            return false;
        if (habit.kind == HabitKind::Routine) {
            bool finished = false;
            for (const Entry* entry : entriesOf(habit.id, day))
                finished = finished || entry->kind == Entry::Kind::Value;
            return finished;
        }
        if (goal.kind == GoalKind::AtMost)
            return *known <= goal.low;
        return goal.kind == GoalKind::Before ? *known < goal.low : *known >= goal.low;
    }

    [[nodiscard]] double share(const Habit& habit, Day day) const
    {
        const auto known = value(habit, day);
        const Goal goal = goalOn(habit, day);
        if (!known || meets(habit, goal, day, known))
            return known ? 1 : 0;
        if (habit.kind == HabitKind::Routine)
            return 0.5;
        if (habit.kind == HabitKind::Clock || habit.kind == HabitKind::YesNo)
            return 0;
        if (goal.kind == GoalKind::AtMost)
            return std::max(0.0, 1 - (*known - goal.low) / goal.low);
        return *known / goal.low;
    }

    /// Weeks with their number met; a week cut short by the beginning or the present, with a repair or all skipped bridges.
    [[nodiscard]] std::pair<int, int> weekStreak(const Habit& habit, Day first) const
    {
        int run = 0;
        int best = 0;
        for (Day monday = weekStart(first, m_settings.weekStartsOn); monday <= present(habit); monday += boost::gregorian::days(7)) {
            int met = 0;
            int left = 0;
            bool bridges = monday < first || monday + boost::gregorian::days(6) >= present(habit);
            for (Day day = std::max(first, monday); day < monday + boost::gregorian::days(7); day += boost::gregorian::days(1)) {
                const std::string is = day > present(habit) ? "open" : state(habit, day);
                met += is == "met";
                left += is != "skipped";
                bridges = bridges || isRepaired(habit, day);
            }
            const int wanted = std::min(scheduleOn(habit, first).timesPerWeek, left);
            if (wanted > 0 && met >= wanted)
                best = std::max(best, ++run);
            else if (wanted > 0 && !bridges)
                run = 0;
        }
        return {run, best};
    }

    const Snapshot& m_all;
    Settings m_settings;
    WallTime m_now;
    std::map<std::pair<std::string, Day>, Entries> m_entries;
    std::set<std::tuple<std::string, Day, DayMark::Kind>> m_marks;
};

}  // namespace limber::test
