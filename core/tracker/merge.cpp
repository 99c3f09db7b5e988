// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tracker/merge.h"

#include "core/tracker/moment.h"

#include <set>
#include <unordered_set>

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

const Day lastDay(boost::gregorian::max_date_time);

/// Adds a snapshot, or only counts what that would add.
class Merge {
public:
    Merge(TrackerRooms& rooms, const Snapshot& snapshot, bool counts) : m_rooms(rooms), m_snapshot(snapshot), m_counts(counts) {}

    [[nodiscard]] std::int64_t carryOut()
    {
        addHabits();
        for (const Habit& habit : m_rooms.habits.all())
            m_known.insert(habit.id);
        for (const Habit& habit : m_snapshot.habits)
            m_known.insert(habit.id);
        addEntries();
        addCramps();
        addChoices();
        return m_added;
    }

private:
    void add(const auto& write)
    {
        if (!m_counts)
            write();
        ++m_added;
    }

    template <class T>
    void addDated(const std::string& habit, const std::vector<Dated<T>>& wanted, const std::vector<Dated<T>>& present)
    {
        for (const auto& dated : wanted) {
            if (std::none_of(present.begin(), present.end(), [&](const auto& other) { return other.from == dated.from; }))
                add([&] { m_rooms.habits.put(habit, dated); });
        }
    }

    void takeOver(const Habit& wanted)
    {
        m_rooms.habits.update(wanted);
        for (const auto& goal : wanted.goals)
            m_rooms.habits.put(wanted.id, goal);
        for (const auto& schedule : wanted.schedules)
            m_rooms.habits.put(wanted.id, schedule);
    }

    void addHabits()
    {
        const bool untouched = !m_rooms.changes.lastDone();
        const auto present = m_rooms.habits.all();
        for (const Habit& habit : m_snapshot.habits) {
            const auto found = std::find_if(present.begin(), present.end(), [&](const Habit& own) { return own.id == habit.id; });
            if (found == present.end()) {
                add([&] { m_rooms.habits.insert(habit); });
            } else if (!untouched) {
                addDated(habit.id, habit.goals, found->goals);
                addDated(habit.id, habit.schedules, found->schedules);
            } else if (*found != habit) {
                add([&] { takeOver(habit); });
            }
        }
    }

    void addEntries()
    {
        const auto present = m_rooms.entries.between(beginningOfTime(), lastDay);
        std::unordered_set<std::string_view> ids;
        for (const Entry& entry : present)
            ids.insert(entry.id);
        Nights nights(present);
        for (const Entry& entry : m_snapshot.entries) {
            requireKnown(m_known, entry.habit);
            requirePast(m_rooms, entry);
            if (ids.insert(entry.id).second && nights.take(entry))
                add([&] { m_rooms.entries.insertIfNew(entry); });
        }
    }

    void addCramps()
    {
        const auto present = m_rooms.entries.cramps(beginningOfTime(), lastDay);
        std::unordered_set<std::string_view> ids;
        for (const Cramp& cramp : present)
            ids.insert(cramp.id);
        for (const Cramp& cramp : m_snapshot.cramps) {
            requirePast(m_rooms, cramp);
            if (ids.insert(cramp.id).second)
                add([&] { m_rooms.entries.insertIfNew(cramp); });
        }
    }

    void addChoices()
    {
        ChoiceRows& choices = m_rooms.choices;
        const auto chosen = choices.chosenSettings();
        for (const auto& [key, value] : m_snapshot.settings) {
            if (!chosen.contains(key))
                add([&, &key = key, &value = value] { choices.putSetting(key, value); });
        }
        auto vacations = choices.vacations();
        for (const Vacation& vacation : m_snapshot.vacations) {
            if (std::find(vacations.begin(), vacations.end(), vacation) != vacations.end())
                continue;
            add([&] { choices.put(vacation); });
            vacations.push_back(vacation);
        }
        std::set<std::tuple<std::string, Day, DayMark::Kind>> marked;
        for (const DayMark& mark : choices.marks(beginningOfTime(), lastDay))
            marked.emplace(mark.habit, mark.day, mark.kind);
        for (const DayMark& mark : m_snapshot.marks) {
            requireKnown(m_known, mark.habit);
            if (marked.emplace(mark.habit, mark.day, mark.kind).second)
                add([&] { choices.put(mark); });
        }
    }

    TrackerRooms& m_rooms;
    const Snapshot& m_snapshot;
    bool m_counts;
    std::set<std::string> m_known;
    std::int64_t m_added = 0;
};

}  // namespace

std::int64_t addMissing(TrackerRooms& rooms, const Snapshot& snapshot)
{
    return Merge(rooms, snapshot, false).carryOut();
}

std::int64_t countMissing(TrackerRooms& rooms, const Snapshot& snapshot)
{
    return Merge(rooms, snapshot, true).carryOut();
}

}  // namespace limber
