// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tracker/merge.h"

#include <set>

namespace limber {
namespace {

/// Nights of which a clock that happens once a night is already logged.
class TakenNights {
public:
    explicit TakenNights(const std::vector<Entry>& entries)
    {
        for (const Entry& entry : entries)
            take(entry);
    }
    /// False where the night has another one.
    bool take(const Entry& entry)
    {
        const bool once = entry.habit == builtin::bedtime || entry.kind == Entry::Kind::WakeUp;
        return !once || m_taken.emplace(entry.habit, entry.day).second;
    }

private:
    std::set<std::pair<std::string, Day>> m_taken;
};

template <class T>
std::int64_t addDated(HabitRows& rows, const std::string& habit, const std::vector<Dated<T>>& wanted,
                      const std::vector<Dated<T>>& present)
{
    std::int64_t added = 0;
    for (const auto& dated : wanted) {
        if (std::any_of(present.begin(), present.end(), [&](const auto& other) { return other.from == dated.from; }))
            continue;
        rows.put(habit, dated);
        ++added;
    }
    return added;
}

std::int64_t takeOver(HabitRows& rows, const Habit& wanted, const Habit& present)
{
    if (wanted == present)
        return 0;
    rows.update(wanted);
    for (const auto& goal : wanted.goals)
        rows.put(wanted.id, goal);
    for (const auto& schedule : wanted.schedules)
        rows.put(wanted.id, schedule);
    return 1;
}

std::int64_t addHabits(TrackerRooms& rooms, const std::vector<Habit>& habits)
{
    const bool untouched = !rooms.changes.lastDone();
    const auto present = rooms.habits.all();
    std::int64_t added = 0;
    for (const Habit& habit : habits) {
        const auto found = std::find_if(present.begin(), present.end(), [&](const Habit& own) { return own.id == habit.id; });
        if (found == present.end()) {
            rooms.habits.insert(habit);
            ++added;
        } else if (untouched) {
            added += takeOver(rooms.habits, habit, *found);
        } else {
            added += addDated(rooms.habits, habit.id, habit.goals, found->goals);
            added += addDated(rooms.habits, habit.id, habit.schedules, found->schedules);
        }
    }
    return added;
}

std::int64_t addChoices(TrackerRooms& rooms, const Snapshot& snapshot)
{
    std::int64_t added = 0;
    const auto chosen = rooms.choices.chosenSettings();
    for (const auto& [key, value] : snapshot.settings)
        added += !chosen.contains(key) && rooms.choices.putSetting(key, value);
    for (const Vacation& vacation : snapshot.vacations)
        added += rooms.choices.put(vacation);
    std::set<std::tuple<std::string, Day, DayMark::Kind>> marked;
    for (const DayMark& mark : rooms.choices.marks(beginningOfTime(), Day(boost::gregorian::max_date_time)))
        marked.emplace(mark.habit, mark.day, mark.kind);
    for (const DayMark& mark : snapshot.marks)
        added += !marked.contains({mark.habit, mark.day, mark.kind}) && rooms.choices.put(mark);
    return added;
}

}  // namespace

std::int64_t addMissing(TrackerRooms& rooms, const Snapshot& snapshot)
{
    std::int64_t added = addHabits(rooms, snapshot.habits);
    std::set<std::string> known;
    for (const Habit& habit : rooms.habits.all())
        known.insert(habit.id);
    TakenNights nights(rooms.entries.between(beginningOfTime(), Day(boost::gregorian::max_date_time)));
    for (const Entry& entry : snapshot.entries) {
        if (!known.contains(entry.habit))
            throw Refusal(RefusalCode::UnknownHabit, {entry.habit});
        added += nights.take(entry) && rooms.entries.insertIfNew(entry);
    }
    for (const Cramp& cramp : snapshot.cramps)
        added += rooms.entries.insertIfNew(cramp);
    return added + addChoices(rooms, snapshot);
}

}  // namespace limber
