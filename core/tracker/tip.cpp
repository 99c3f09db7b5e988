// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/progress/tip.h"

#include "core/reminder/times.h"
#include "core/tracker/progress_reader.h"

#include <algorithm>
#include <set>

namespace limber {
namespace {

using boost::gregorian::days;

constexpr int nightsLookedAt = 7;
constexpr int exerciseDaysLookedAt = 7;
constexpr int waterDaysLookedAt = 4;

/// One was shown on that day: it stays the only one.
bool isDecided(const std::vector<ShownTip>& shown, Day day)
{
    return std::ranges::find(shown, day, &ShownTip::day) != shown.end();
}

int daysIn(DayState state, const std::vector<JudgedDay>& judged)
{
    return static_cast<int>(std::ranges::count(judged, state, &JudgedDay::state));
}

/// What the diary says now of the day `today` and those before it.
class OccasionReader {
public:
    OccasionReader(TrackerRooms& rooms, Day today) : m_rooms(rooms), m_progress(rooms), m_today(today) {}

    TipOccasion read()
    {
        readCramps();
        const auto habits = m_rooms.habits.all();
        const int waterUntil = reminderTimes(bedtimeGoalOf(habits, m_today), m_progress.settings()).waterUntil;
        m_occasion.afterLastDrink = minutesSince(m_today, m_progress.now()) >= waterUntil;
        for (const Habit& habit : habits) {
            if (habit.archived)
                continue;
            if (habit.id == builtin::water)
                readWater(habit);
            else if (habit.id == builtin::exercise)
                readExercise(habit);
            else if (habit.id == builtin::stretch)
                readStretch(habit);
        }
        return m_occasion;
    }

private:
    void readCramps()
    {
        std::set<Day> nights;
        const Day tonight = m_progress.present(Span::Night);  // until noon it is the night before today
        for (const Cramp& cramp : m_rooms.entries.cramps(tonight - days(nightsLookedAt - 1), tonight))
            nights.insert(cramp.night);
        m_occasion.crampNights = static_cast<int>(nights.size());
        m_occasion.cramp = nights.contains(m_today) || nights.contains(m_today - days(1));
    }

    void readWater(const Habit& water)
    {
        const auto before = m_progress.days(water, m_today - days(waterDaysLookedAt), m_today - days(1));
        m_occasion.shortWaterDays = daysIn(DayState::Partly, before);
        m_occasion.limitsDrinks = water.goalOn(m_today).kind == GoalKind::AtMost;
    }

    void readExercise(const Habit& exercise)
    {
        const auto judged = m_progress.days(exercise, m_today - days(exerciseDaysLookedAt), m_today);
        m_occasion.exerciseMinutes = judged.back().value.value_or(0);
        m_occasion.exerciseDays = daysIn(DayState::Met, {judged.begin(), judged.end() - 1});
    }

    void readStretch(const Habit& stretch)
    {
        const DayState state = m_progress.days(stretch, m_today, m_today).back().state;
        if (state != DayState::Skipped && state != DayState::Off)
            m_occasion.stretched = state == DayState::Met;
    }

    TrackerRooms& m_rooms;
    ProgressReader m_progress;
    Day m_today;
    TipOccasion m_occasion;
};

}  // namespace

std::optional<Tip> Tracker::tip()
{
    return m->read([&]() -> std::optional<Tip> {
        if (!m->choices.settings().tips)
            return {};
        const auto shown = m->tips.all();
        const Day present = today();
        return chooseTip(OccasionReader(*m, present).read(), shown, present);
    });
}

void Tracker::noteTipShown(Tip tip)
{
    const Day present = today();
    if (!m->read([&] { return isDecided(m->tips.all(), present); }))
        m->db.write([&] { m->tips.note(present, tip); });
}

void Tracker::putTipAway()
{
    m->db.write([&] { m->tips.putAway(today()); });
}

}  // namespace limber
