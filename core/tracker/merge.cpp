// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tracker/merge.h"

#include "core/tracker/moment.h"

#include <set>

namespace limber {
namespace {

/// Nights as they are logged. One that has a bedtime or a wake-up keeps it and takes no other half that it rules out.
class Nights {
public:
    explicit Nights(const std::vector<Entry>& entries)
    {
        for (const Entry& entry : entries)
            take(entry);
    }
    /// False where the night has no room for it; naps and other habits always have.
    bool take(const Entry& entry)
    {
        const bool isBed = entry.habit == builtin::bedtime;
        if (!isBed && entry.kind != Entry::Kind::WakeUp)
            return true;
        Night& night = m_nights[entry.day];
        std::optional<Instant>& own = isBed ? night.bed : night.up;
        const Instant bed = isBed ? entry.at : night.bed.value_or(entry.at);
        const Instant up = isBed ? night.up.value_or(entry.at) : entry.at;
        const bool isWhole = isBed ? night.up.has_value() : night.bed.has_value();
        if (own || (isWhole && (up <= bed || up - bed >= std::chrono::hours(24))))
            return false;
        own = entry.at;
        return true;
    }

private:
    struct Night {
        std::optional<Instant> bed;
        std::optional<Instant> up;
    };
    std::map<Day, Night> m_nights;
};

void requireKnown(const std::set<std::string>& habits, const std::string& habit)
{
    if (!habits.contains(habit))
        throw Refusal(RefusalCode::UnknownHabit, {habit});
}

/// As where it is logged (rules.md, "Bad input").
void requirePast(const TrackerRooms& rooms, const auto& logged)
{
    if (logged.at > rooms.clock.now() + clockSlack)
        throw Refusal(RefusalCode::InFuture, {wallText(wallTimeAt(logged.at, logged.offset))});
}

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

std::int64_t addChoices(TrackerRooms& rooms, const Snapshot& snapshot, const std::set<std::string>& habits)
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
    for (const DayMark& mark : snapshot.marks) {
        requireKnown(habits, mark.habit);
        added += !marked.contains({mark.habit, mark.day, mark.kind}) && rooms.choices.put(mark);
    }
    return added;
}

}  // namespace

std::int64_t addMissing(TrackerRooms& rooms, const Snapshot& snapshot)
{
    std::int64_t added = addHabits(rooms, snapshot.habits);
    std::set<std::string> known;
    for (const Habit& habit : rooms.habits.all())
        known.insert(habit.id);
    Nights nights(rooms.entries.between(beginningOfTime(), Day(boost::gregorian::max_date_time)));
    for (const Entry& entry : snapshot.entries) {
        requireKnown(known, entry.habit);
        requirePast(rooms, entry);
        added += nights.take(entry) && rooms.entries.insertIfNew(entry);
    }
    for (const Cramp& cramp : snapshot.cramps) {
        requirePast(rooms, cramp);
        added += rooms.entries.insertIfNew(cramp);
    }
    return added + addChoices(rooms, snapshot, known);
}

}  // namespace limber
