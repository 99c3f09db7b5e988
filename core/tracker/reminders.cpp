// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tracker/logbook.h"
#include "core/tracker/outlook.h"

namespace limber {
namespace {

/// How far ahead the service plans; a week holds every kind of reminder at least once.
constexpr std::chrono::hours horizon{24 * 8};

/// rules.md, "Reminders": snooze 10/30/60.
bool canSnooze(std::chrono::minutes by)
{
    using namespace std::chrono_literals;
    return by == 10min || by == 30min || by == 60min;
}

When on(Day day)
{
    When when;
    when.day = day;
    return when;
}

/// A reminder of the whole habit, which skipping takes off the day; the others only go away themselves.
bool skipsHabit(const LedgerLine& line)
{
    return line.kind != ReminderKind::WindDown && line.kind != ReminderKind::Morning && line.kind != ReminderKind::WeeklyReview;
}

void logDone(Logbook& logbook, Receipt& receipt, const LedgerLine& line, const Habit& habit, const Settings& settings)
{
    NewEntry entry{habit.id, habit.goalOn(line.day).low, on(line.day), {}, false, true};
    if (habit.kind == HabitKind::Clock)
        return logbook.logClock(receipt, habit.id, on(line.day), {});
    if (habit.id == builtin::water)
        entry.value = settings.drinkSize;
    else if (habit.kind == HabitKind::Routine)
        entry.value = 0;  // the routine as it is set up
    logbook.log(receipt, entry);
}

}  // namespace

std::vector<Reminder> Tracker::reminders(Instant from, Instant to)
{
    const auto gathered = gatherOutlook(*m, from);
    return plan(gathered->outlook, from, to);
}

Agenda Tracker::agenda()
{
    const Instant now = m->clock.now();
    const auto gathered = gatherOutlook(*m, now);
    return agendaAt(gathered->outlook, plan(gathered->outlook, now - std::chrono::hours(48), now + horizon));
}

void Tracker::recordShown(std::span<const Reminder> shown)
{
    m->db.write([&] {
        for (const Reminder& reminder : shown) {
            LedgerLine line = m->ledger.find(reminder.occurrence).value_or(LedgerLine{});
            if (line.occurrence.empty()) {
                line.occurrence = reminder.occurrence;
                line.kind = reminder.kind;
                line.habit = reminder.habit;
                line.day = reminder.day;
                line.due = reminder.due;
            }
            line.shown = m->clock.now();
            m->ledger.put(line);
        }
    });
}

bool Tracker::answer(const std::string& occurrence, ReminderAction action, std::chrono::minutes snooze)
{
    bool answered = false;
    m->db.write([&] {
        auto line = m->ledger.find(occurrence);
        if (!line || line->answered || (action == ReminderAction::Snooze && !canSnooze(snooze)))
            return;
        answered = true;
        if (action == ReminderAction::Snooze) {
            const Instant now = m->clock.now();
            line->snoozedUntil = std::chrono::floor<std::chrono::seconds>(now) + snooze;
            if (line->shown)  // not after it was put off, even if the clock was set back since
                line->shown = std::min(*line->shown, now);
            m->ledger.put(*line);
            return;
        }
        line->answered = m->clock.now();
        line->answer = nameOf(action);
        m->ledger.put(*line);
        if (action == ReminderAction::Done)
            m->recorded(Change::Action::Log, [&](Receipt& receipt) {
                Logbook logbook(*m);
                logDone(logbook, receipt, *line, m->activeHabit(line->habit), m->choices.settings());
            });
        else if (action == ReminderAction::GoToBed)
            m->recorded(Change::Action::Log, [&](Receipt& receipt) { Logbook(*m).logBedtime(receipt, on(line->day), {}, true); });
        else if (action == ReminderAction::Skip && skipsHabit(*line))
            m->recorded(Change::Action::Skip, [&](Receipt& receipt) {
                receipt.change.habit = line->habit;
                receipt.change.day = line->day;
                m->choices.put(DayMark{line->habit, line->day, DayMark::Kind::Skip, {}, m->clock.now()});
            });
    });
    return answered;
}

void Tracker::recordWithdrawn(const std::string& occurrence)
{
    m->closeLine(occurrence, "withdrawn");
}

void Tracker::recordOpened(const std::string& occurrence)
{
    m->closeLine(occurrence, "open");
}

std::vector<LedgerLine> Tracker::ledger(Instant from, Instant to)
{
    return m->read([&] { return m->ledger.between(from, to); });
}

}  // namespace limber
