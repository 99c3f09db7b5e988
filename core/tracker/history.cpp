// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tracker/progress_reader.h"

#include "core/progress/strength.h"

#include <algorithm>

namespace limber {
namespace {

using boost::gregorian::days;

/// `n times a week` looks so many days back.
constexpr std::size_t lookedBackOn = 6;

/// Days read to know the strength ahead of a range, and what may be left of the strength before them.
constexpr int warmUp = 280;
constexpr double forgotten = 1e-6;

/// Strength at the end of the day before `day`. Nobody reads ten years for it: carrying is linear, so what 1 and 0 have
/// become in so many days differs by the weight that older ones still have, 0.5^(days / 13) for a habit of every day.
double strengthBefore(ProgressReader& progress, const Habit& habit, Day beginning, Day day)
{
    for (int back = warmUp;; back *= 2) {
        const bool allOfIt = (day - beginning).days() <= back;
        const auto judged = progress.days(habit, allOfIt ? beginning : day - days(back), day - days(1));
        const double strength = carryStrength(habit, 0, judged);
        if (allOfIt || carryStrength(habit, 1, judged) - strength < forgotten)
            return strength;
    }
}

/// Strength at the end of each day; the ones before `shown` only stand behind the first of them.
std::vector<double> strengths(const Habit& habit, double before, std::vector<JudgedDay> all, std::size_t shown, Day present)
{
    if (!all.empty() && all.back().day == present)
        leaveOpen(all.back());
    std::vector<double> strength;
    const std::span<const JudgedDay> judged(all);
    for (std::size_t i = judged.size() - shown; i < judged.size(); ++i) {
        const std::size_t earlier = std::min(i, lookedBackOn);
        before = carryStrength(habit, before, judged.subspan(i, 1), judged.subspan(i - earlier, earlier));
        strength.push_back(before);
    }
    return strength;
}

HabitHistory historyOf(TrackerRooms& rooms, ProgressReader& progress, std::shared_ptr<const Habit> habit, Day from, Day to)
{
    HabitHistory history{std::move(habit), {}, {}, {}};
    const Habit& what = *history.habit;
    const auto beginning = rooms.entries.beginning(what.id);
    const Day present = progress.present(what.span);
    const Day last = std::min(to, present);
    if (!beginning || *beginning > last)
        return history;
    const Day first = std::max(from, *beginning);
    const Day earlier = std::max(*beginning, first - days(static_cast<int>(lookedBackOn)));
    std::vector<JudgedDay> judged = progress.days(what, earlier, last);
    history.days.assign(judged.begin() + (first - earlier).days(), judged.end());
    const double before = strengthBefore(progress, what, *beginning, first);
    history.strength = strengths(what, before, std::move(judged), history.days.size(), present);
    const Standing standing = progress.standing(what);
    history.streak = {standing.streak, standing.best};
    return history;
}

bool hasAnything(const HabitHistory& history)
{
    return std::ranges::any_of(history.days, [](const JudgedDay& day) { return day.value.has_value(); });
}

}  // namespace

HistoryView Tracker::history(Day from, Day to)
{
    return m->read([&] {
        ProgressReader progress(*m);
        HistoryView view{from, to, {}, m->entries.lastTimes(builtin::bedtime, progress.present(Span::Night), timesForRegularity)};
        std::vector<HabitHistory> archived;
        for (Habit& each : m->habits.all()) {
            const bool shelved = each.archived;
            HabitHistory history = historyOf(*m, progress, std::make_shared<const Habit>(std::move(each)), from, to);
            if (!shelved)
                view.habits.push_back(std::move(history));
            else if (hasAnything(history))
                archived.push_back(std::move(history));
        }
        std::ranges::move(archived, std::back_inserter(view.habits));
        return view;
    });
}

}  // namespace limber
