// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tracker/outlook.h"

#include "core/tracker/progress_reader.h"

namespace limber {
namespace {

using boost::gregorian::days;

/// One day or night of one habit as the planner wants to know it.
HabitStanding standingOf(const JudgedDay& judged, const std::vector<Entry>& entries, const Habit& habit)
{
    const bool logged = std::any_of(entries.begin(), entries.end(), [&](const Entry& entry) {
        return entry.habit == habit.id && entry.day == judged.day && entry.kind != Entry::Kind::Nap;
    });
    return {judged.state, judged.value, logged};
}

DayOutlook dayOutlook(TrackerRooms& rooms, ProgressReader& progress, const std::vector<Habit>& habits, Day day)
{
    DayOutlook outlook;
    const auto entries = rooms.entries.between(day - days(1), day);
    for (const Habit& habit : habits)
        outlook.habits.emplace(habit.id, standingOf(progress.days(habit, day, day).front(), entries, habit));
    for (const Entry& entry : entries) {
        if (entry.kind == Entry::Kind::WakeUp)
            (entry.day == day ? outlook.gotUp : outlook.wakeUp) = entry.at;
        else if (entry.kind != Entry::Kind::Value || entry.day != day)
            continue;
        else if (entry.habit == builtin::bedtime)
            outlook.toBed = entry.at;
        else if (entry.habit == builtin::stretch)
            outlook.stretched = std::max(outlook.stretched.value_or(entry.at), entry.at);
        else if (entry.habit == builtin::water)
            outlook.lastDrink = std::max(outlook.lastDrink.value_or(entry.at), entry.at);
    }
    outlook.firstUse = rooms.ledger.firstUse(day);
    return outlook;
}

}  // namespace

std::unique_ptr<GatheredOutlook> gatherOutlook(TrackerRooms& rooms, Instant from)
{
    auto gathered = std::make_unique<GatheredOutlook>();
    rooms.db.read([&] {
        ProgressReader progress(rooms);
        gathered->habits = rooms.habits.all();
        std::erase_if(gathered->habits, [](const Habit& habit) { return habit.archived; });
        gathered->vacations = progress.vacations();
        Outlook& outlook = gathered->outlook;
        outlook.now = rooms.clock.now();
        outlook.zone = rooms.zone.get();
        outlook.settings = progress.settings();
        outlook.habits = gathered->habits;
        outlook.vacations = gathered->vacations;
        // The night before may still be open, and a plan may be asked for a day that has passed.
        const Day today = progress.present(Span::Day);
        const Day first = std::min(today, dayOf(rooms.zone->wallTime(from), outlook.settings.dayStartsAt)) - days(1);
        for (Day day = std::max(first, today - days(8)); day <= today; day += days(1))
            outlook.days.emplace(day, dayOutlook(rooms, progress, gathered->habits, day));
        outlook.firstUse = rooms.ledger.firstUseEver();
        outlook.ledger = rooms.ledger.between(std::min(from, outlook.now) - std::chrono::hours(48), Instant::max());
    });
    return gathered;
}

}  // namespace limber
