// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/progress/judgement.h"

#include <algorithm>

namespace limber {

namespace {

std::vector<Day> daysMarked(std::span<const DayMark> marks, DayMark::Kind kind)
{
    std::vector<Day> days;
    for (const DayMark& mark : marks)
        if (mark.kind == kind)
            days.push_back(mark.day);
    std::sort(days.begin(), days.end());
    return days;
}

bool holds(const std::vector<Day>& days, Day day)
{
    return std::binary_search(days.begin(), days.end(), day);
}

bool onVacation(std::span<const Vacation> vacations, Day day)
{
    return std::any_of(vacations.begin(), vacations.end(), [day](const Vacation& each) { return each.holds(day); });
}

}  // namespace

// A repaired day keeps the state it had and only says that it was repaired; the streak does the rest.
std::vector<JudgedDay> judgeDays(const Habit& habit, Day first, Day last, const Surroundings& around)
{
    const std::vector<Day> skipped = daysMarked(around.marks, DayMark::Kind::Skip);
    const std::vector<Day> repaired = daysMarked(around.marks, DayMark::Kind::Repair);
    const Day present = spanOf(habit.span, around.now, around.dayStartsAt);
    auto total = std::lower_bound(around.totals.begin(), around.totals.end(), first,
                                  [](const DayTotal& each, Day day) { return each.day < day; });

    std::vector<JudgedDay> judged;
    for (Day day = first; day <= last; day += boost::gregorian::days(1)) {
        DayTotal known;
        known.day = day;
        if (total != around.totals.end() && total->day == day)
            known = *total++;
        const Goal& goal = habit.goalOn(day);
        const DayCircumstances circumstances{.scheduled = habit.scheduleOn(day).asksFor(day),
                                             .skipped = holds(skipped, day) || onVacation(around.vacations, day),
                                             .open = day >= present};
        judged.push_back({.day = day,
                          .state = judge(habit, goal, known, circumstances),
                          .value = known.value,
                          .share = shareOf(habit, goal, known),
                          .repaired = holds(repaired, day),
                          .open = circumstances.open});
    }
    return judged;
}

}  // namespace limber
