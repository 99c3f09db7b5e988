// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/progress/review.h"

#include "core/tracker/progress_reader.h"

#include <set>

namespace limber {
namespace {

using boost::gregorian::days;

constexpr int daysOfWeek = 7;

int nightsOf(const std::vector<Cramp>& cramps)
{
    std::set<Day> nights;
    for (const Cramp& cramp : cramps)
        nights.insert(cramp.night);
    return static_cast<int>(nights.size());
}

/// The longest run of a habit in the week from `from` to `to`: counted from its beginning, since a record is one among all.
Run runOf(ProgressReader& progress, const Habit& habit, Day beginning, Day from, Day to)
{
    const Day present = progress.present(habit.span);
    const Day last = std::min(to, present);
    if (beginning > last)
        return {};
    auto judged = progress.days(habit, beginning, last);
    if (last == present)
        leaveOpen(judged.back());
    return runSince(from, habit, judged, progress.settings().weekStartsOn);
}

void addHabits(TrackerRooms& rooms, ProgressReader& progress, WeekReview& review)
{
    std::vector<std::vector<JudgedDay>> judged;  // what `weeks` looks at
    std::vector<JudgedWeek> weeks;
    for (Habit& each : rooms.habits.all()) {
        if (each.archived)
            continue;
        const auto habit = std::make_shared<const Habit>(std::move(each));
        judged.push_back(progress.days(*habit, review.from - days(daysOfWeek), review.to));
        const std::span<const JudgedDay> both(judged.back());
        const auto before = both.first(daysOfWeek);
        const auto own = both.subspan(daysOfWeek);
        weeks.push_back({habit.get(), own});
        const auto beginning = rooms.entries.beginning(habit->id);
        const bool hasBegun = beginning && *beginning <= review.to;
        review.habits.push_back({habit, hasBegun ? verdictOf(*habit, own, before) : Verdict::NotAsked, summarize(*habit, own, before),
                                 summarize(*habit, before, {})});
        const Run run = hasBegun ? runOf(progress, *habit, *beginning, review.from, review.to) : Run{};
        if (run.daysLong() > review.best.daysLong()) {
            review.bestHabit = habit;
            review.best = run;
        }
    }
    review.suggestion = suggest(weeks);
}

}  // namespace

WeekReview Tracker::review(Day anyDay)
{
    return m->read([&] {
        ProgressReader progress(*m);
        WeekReview review;
        review.from = weekStart(anyDay, progress.settings().weekStartsOn);
        review.to = review.from + days(daysOfWeek - 1);
        review.isOver = review.to < progress.present(Span::Day);
        addHabits(*m, progress, review);
        const auto cramps = m->entries.cramps(review.from, review.to);
        review.cramps = static_cast<int>(cramps.size());
        review.crampNights = nightsOf(cramps);
        review.crampNightsBefore = nightsOf(m->entries.cramps(review.from - days(daysOfWeek), review.from - days(1)));
        return review;
    });
}

}  // namespace limber
