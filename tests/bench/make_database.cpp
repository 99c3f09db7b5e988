// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

// make_database FOLDER HABITS DAYS: a database of HABITS habits with five entries each on every one of the DAYS days
// before today. The same on every run but for the dates. Rows go in as plain SQL; what is derived from them is left to
// the first write of a program, as after a restore.

#include "core/calendar/clock.h"
#include "core/habit/entry.h"
#include "core/store/columns.h"
#include "core/tracker.h"
#include "core/store/database.h"

#include <cstdio>
#include <cstdlib>
#include <random>

namespace limber {
namespace {

constexpr int entriesADay = 5;

struct Row {
    std::string habit;
    const char* kind;
    int minute;  ///< wall-clock minutes since the midnight that begins the day
    double value;
};

/// Nights hold one bedtime and one wake-up; naps and drinks make up for it, so that a day keeps five rows a habit.
class Diary {
public:
    explicit Diary(std::vector<Habit> habits) : m_habits(std::move(habits)) {}

    std::vector<Row> day()
    {
        std::vector<Row> rows;
        for (const Habit& habit : m_habits) {
            if (habit.id == builtin::sleep)
                addNight(rows);
            else if (habit.id == builtin::bedtime)
                addValues(rows, m_habits.front(), entriesADay - 1);
            else
                addValues(rows, habit, entriesADay);
        }
        return rows;
    }

private:
    int between(int low, int high) { return low + static_cast<int>(m_random() % static_cast<unsigned>(high - low + 1)); }

    void addNight(std::vector<Row>& rows)
    {
        const int bed = between(22 * 60, 23 * 60 + 30);
        const int up = minutesPerDay + between(5 * 60 + 30, 7 * 60);
        rows.push_back({builtin::bedtime, nameOf(Entry::Kind::Value), bed, static_cast<double>(bed)});
        rows.push_back({builtin::sleep, nameOf(Entry::Kind::WakeUp), up, static_cast<double>(up)});
        for (int nap = 1; nap < entriesADay; ++nap)
            rows.push_back({builtin::sleep, nameOf(Entry::Kind::Nap), noon + nap * 60, 20});
    }

    void addValues(std::vector<Row>& rows, const Habit& habit, int count)
    {
        for (int i = 0; i < count; ++i) {
            const int minute = 7 * 60 + between(0, 14 * 60);
            rows.push_back({habit.id, nameOf(Entry::Kind::Value), minute, valueOf(habit, minute)});
        }
    }

    double valueOf(const Habit& habit, int minute)
    {
        switch (habit.kind) {
        case HabitKind::Amount:
            return between(10, 30) * 10;
        case HabitKind::Clock:
            return minute;
        case HabitKind::YesNo:
            return between(0, 9) > 0 ? 1 : 0;
        case HabitKind::Duration:
        case HabitKind::Routine:
            break;
        }
        return between(1, 9);
    }

    std::vector<Habit> m_habits;
    std::mt19937 m_random{20261122};  // its sequence is fixed by the standard, unlike the distributions
};

/// Habits beside the built-in ones: each kind in turn, as a person might keep them.
void addOwnHabits(Tracker& tracker, int count)
{
    struct Pattern {
        HabitKind kind;
        const char* unit;
        Goal goal;
    };
    constexpr Pattern patterns[] = {
        {HabitKind::Amount, "pages", {GoalKind::AtLeast, 700, 0}},
        {HabitKind::YesNo, "", {GoalKind::AtLeast, 1, 0}},
        {HabitKind::Duration, "min", {GoalKind::AtLeast, 20, 0}},
        {HabitKind::Clock, "", {GoalKind::Before, 20 * 60, 0}},
    };
    for (int i = 0; i < count; ++i) {
        const Pattern& pattern = patterns[static_cast<std::size_t>(i) % std::size(patterns)];
        Habit habit;
        habit.name = "Habit " + std::to_string(i + 1);
        habit.kind = pattern.kind;
        habit.unit = pattern.unit;
        habit.position = i;
        habit.goals = {{beginningOfTime(), pattern.goal}};
        habit.schedules = {{beginningOfTime(), {}}};
        tracker.addHabit(habit);
    }
}

/// Ids in the form of a UUIDv7, ordered as those of real life are.
std::string idOf(Instant at, int number)
{
    char text[40];
    const auto ms = static_cast<unsigned long long>(stored(at));
    std::snprintf(text, sizeof text, "%08llx-%04llx-7000-8000-%012x", (ms >> 16) & 0xffffffffU, ms & 0xffffU,
                  static_cast<unsigned>(number));
    return text;
}

void fill(Database& database, Diary diary, Day first, int days, const Zone& zone)
{
    SQLite::Statement insert(database.handle(), "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, '')");
    int number = 0;
    for (int i = 0; i < days; ++i) {
        const Day day = first + boost::gregorian::days(i);
        for (const Row& row : diary.day()) {
            const Instant at = zone.firstInstant(atMinute(day, row.minute));
            insert.bind(1, idOf(at, ++number));
            insert.bind(2, row.habit);
            insert.bind(3, row.kind);
            insert.bind(4, stored(at));
            insert.bind(5, static_cast<std::int64_t>(zone.offsetAt(at).count()));
            insert.bind(6, dayNumber(day));
            insert.bind(7, row.value);
            insert.exec();
            insert.reset();
        }
    }
}

void make(const std::filesystem::path& folder, int habits, int days)
{
    const SystemClock clock;
    const ZonePtr zone = systemZone();
    Tracker tracker(folder, clock, zone);
    addOwnHabits(tracker, habits - static_cast<int>(tracker.habits().size()));
    Database database(tracker.path());
    const Day first = tracker.tonight() - boost::gregorian::days(days);
    database.write([&] { fill(database, Diary(tracker.habits()), first, days, *zone); });
}

}  // namespace
}  // namespace limber

int main(int argc, char** argv)
{
    if (argc != 4) {
        std::fputs("usage: make_database FOLDER HABITS DAYS\n", stderr);
        return 2;
    }
    try {
        limber::make(argv[1], std::atoi(argv[2]), std::atoi(argv[3]));
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "make_database: %s\n", failure.what());
        return 1;
    }
    return 0;
}
