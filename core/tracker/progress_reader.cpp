// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tracker/progress_reader.h"

#include "core/progress/strength.h"

#include <algorithm>

namespace limber {
namespace {

using boost::gregorian::days;

/// A repair may come until the end of the second day after, and a night closes at noon: after four days a day is settled.
constexpr int settledAfter = 4;
/// Stored standings are moved on when they lag more than this behind.
constexpr int lagAllowed = 14;

/// The days ahead of a stretch that carrying strength through it needs: only `n times a week` looks back.
int lookedBackOn(const Habit& habit)
{
    const auto rolls = [](const Dated<Schedule>& each) { return each.value.kind == Schedule::Kind::TimesPerWeek; };
    return std::any_of(habit.schedules.begin(), habit.schedules.end(), rolls) ? 6 : 0;
}

std::vector<DayMark> ofHabit(const std::vector<DayMark>& marks, const std::string& habit)
{
    std::vector<DayMark> own;
    std::copy_if(marks.begin(), marks.end(), std::back_inserter(own), [&](const DayMark& mark) { return mark.habit == habit; });
    return own;
}

}  // namespace

void leaveOpen(JudgedDay& present)
{
    if (present.state == DayState::Missed || present.state == DayState::Partly)
        present.state = DayState::Open;
}

ProgressReader::ProgressReader(TrackerRooms& rooms)
    : m_rooms(rooms), m_settings(rooms.choices.settings()), m_vacations(rooms.choices.vacations()),
      m_standings(rooms.standings.all()), m_now(rooms.wallNow())
{
}

const std::vector<DayMark>& ProgressReader::marksFrom(Day first)
{
    if (!m_marksFrom || first < *m_marksFrom) {
        m_marks = m_rooms.choices.marks(first, Day(boost::gregorian::max_date_time));
        m_marksFrom = first;
    }
    return m_marks;
}

std::vector<JudgedDay> ProgressReader::days(const Habit& habit, Day first, Day last)
{
    if (last < first)
        return {};
    const auto totals = m_rooms.entries.totals(habit, first, last);
    const auto marks = ofHabit(marksFrom(first), habit.id);
    return judgeDays(habit, first, last, {totals, marks, m_vacations, m_now, m_settings.dayStartsAt});
}

Standing ProgressReader::carried(const Habit& habit, Standing before, Day first, Day last)
{
    if (last < first)
        return before;
    const bool begins = before.through.is_not_a_date();
    const Day from = begins ? first : first - boost::gregorian::days(lookedBackOn(habit));
    auto judged = days(habit, from, last);
    if (last == present(habit.span))
        leaveOpen(judged.back());
    const auto split = static_cast<std::size_t>((first - from).days());
    const std::span<const JudgedDay> all(judged);
    const Streak streak = carryStreak(habit, {before.streak, before.best}, all.subspan(split), m_settings.weekStartsOn);
    const double strength = carryStrength(habit, before.strength, all.subspan(split), all.first(split));
    return {last, streak.current, streak.best, strength};
}

Standing ProgressReader::standing(const Habit& habit)
{
    const Day last = present(habit.span);
    // A standing from a time when the clock was wrong may lie ahead.
    if (const auto stored = m_standings.find(habit.id); stored != m_standings.end() && stored->second.through <= settledThrough())
        return carried(habit, stored->second, stored->second.through + boost::gregorian::days(1), last);
    return countedThrough(habit, last).value_or(Standing{last, 0, 0, 0});
}

std::optional<Standing> ProgressReader::countedThrough(const Habit& habit, Day through)
{
    const auto beginning = m_rooms.entries.beginning(habit.id);
    if (!beginning || *beginning > through)
        return std::nullopt;
    return carried(habit, {Day(boost::gregorian::not_a_date_time), 0, 0, 0}, *beginning, through);
}

Day ProgressReader::settledThrough() const
{
    const Day settled = present(Span::Night) - boost::gregorian::days(settledAfter);
    return weekStart(settled, m_settings.weekStartsOn) - boost::gregorian::days(1);
}

void ProgressReader::settle(const Touched& touched)
{
    const Day through = settledThrough();
    for (const Habit& habit : m_rooms.habits.all()) {
        auto stored = m_standings.find(habit.id);
        const auto since = touched.habits.find(habit.id);
        const bool ahead = stored != m_standings.end() && stored->second.through > through;
        const bool untrue = touched.all || ahead || (since != touched.habits.end() && stored != m_standings.end()
                                            && since->second <= stored->second.through);
        if (stored != m_standings.end() && untrue) {
            m_rooms.standings.remove(habit.id);
            m_standings.erase(stored);
            stored = m_standings.end();
        }
        if (stored != m_standings.end()) {
            if ((through - stored->second.through).days() < lagAllowed)
                continue;
            m_rooms.standings.put(habit.id, carried(habit, stored->second, stored->second.through + boost::gregorian::days(1), through));
        } else if (const auto counted = countedThrough(habit, through)) {
            m_rooms.standings.put(habit.id, *counted);
        }
    }
}

}  // namespace limber
