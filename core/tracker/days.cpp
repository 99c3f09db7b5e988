// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tracker/limits.h"
#include "core/tracker/progress_reader.h"

namespace limber {
namespace {

using boost::gregorian::days;

/// "until the end of the second day after, at most twice in any 30 days" (rules.md, "Judging days").
constexpr int repairableDays = 2;
constexpr int repairsAllowed = 2;
constexpr int repairWindow = 30;
/// Days; a year mistyped would silence all reminders for decades.
constexpr int longestVacation = 366;

bool canBeRepaired(DayState state)
{
    return state == DayState::Partly || state == DayState::Missed || state == DayState::NotLogged;
}

/// Any 30 days that hold `day` and already two repairs.
void requireFewRepairs(const std::vector<DayMark>& marks, const std::string& habit, Day day)
{
    std::vector<Day> repaired;
    for (const DayMark& mark : marks) {
        if (mark.habit == habit && mark.kind == DayMark::Kind::Repair)
            repaired.push_back(mark.day);
    }
    std::sort(repaired.begin(), repaired.end());
    for (std::size_t i = 0; i + 1 < repaired.size(); ++i) {
        const Day first = std::min(repaired[i], day);
        const Day last = std::max(repaired[i + repairsAllowed - 1], day);
        if ((last - first).days() < repairWindow)
            throw Refusal(RefusalCode::RepairLimit, {isoText(day), isoText(repaired[i]) + " and " + isoText(repaired[i + 1])});
    }
}

}  // namespace

Receipt Tracker::skip(const std::string& id, Day day, const std::string& reason)
{
    return m->change(Change::Action::Skip, [&](Receipt& receipt) {
        const Habit habit = m->activeHabit(id);
        receipt.change.habit = habit.id;
        receipt.change.day = day;
        if (!habit.scheduleOn(day).asksFor(day))
            throw Refusal(RefusalCode::NotScheduled, {habit.name, isoText(day)});
        requireTextLength(reason);
        m->choices.put(DayMark{habit.id, day, DayMark::Kind::Skip, reason, m->clock.now()});
    });
}

Receipt Tracker::unskip(const std::string& id, Day day)
{
    return m->change(Change::Action::Unskip, [&](Receipt& receipt) {
        const Habit habit = m->activeHabit(id);
        receipt.change.habit = habit.id;
        receipt.change.day = day;
        if (!m->choices.remove(id, day, DayMark::Kind::Skip))
            throw Refusal(RefusalCode::NotSkipped, {habit.name, isoText(day)});
    });
}

Receipt Tracker::repair(const std::string& id, Day day)
{
    return m->change(Change::Action::Repair, [&](Receipt& receipt) {
        const Habit habit = m->activeHabit(id);
        receipt.change.habit = habit.id;
        receipt.change.day = day;
        ProgressReader progress(*m);
        const auto beginning = m->entries.beginning(id);
        if (!beginning || day < *beginning)
            throw Refusal(RefusalCode::BeforeBeginning, {habit.name, isoText(day)});
        const Day lastChance = day + days(repairableDays);
        if (dayOf(progress.now(), progress.settings().dayStartsAt) > lastChance)
            throw Refusal(RefusalCode::RepairTooLate, {isoText(day), isoText(lastChance)});
        const JudgedDay judged = progress.days(habit, day, day).front();
        if (judged.repaired)
            return;
        if (!canBeRepaired(judged.state))
            throw Refusal(RefusalCode::NothingToRepair, {isoText(day), nameOf(judged.state)});
        requireFewRepairs(m->choices.marks(day - days(repairWindow), day + days(repairWindow)), id, day);
        m->choices.put(DayMark{id, day, DayMark::Kind::Repair, {}, m->clock.now()});
    });
}

Receipt Tracker::addVacation(Day from, Day to)
{
    return m->change(Change::Action::Vacation, [&](Receipt& receipt) {
        if (to < from || dayNumber(to) - dayNumber(from) >= longestVacation)
            throw Refusal(RefusalCode::BadVacation, {isoText(from), isoText(to)});
        receipt.change.day = from;
        m->choices.put(Vacation{from, to});
    });
}

Receipt Tracker::removeVacation(Day from, Day to)
{
    return m->change(Change::Action::Vacation, [&](Receipt& receipt) {
        receipt.change.day = from;
        if (!m->choices.remove(Vacation{from, to}))
            throw Refusal(RefusalCode::BadVacation, {isoText(from), isoText(to)});
    });
}

std::vector<Vacation> Tracker::vacations()
{
    return m->read([&] { return m->choices.vacations(); });
}

}  // namespace limber
