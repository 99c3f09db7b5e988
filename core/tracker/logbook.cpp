// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tracker/logbook.h"

#include "core/store/uuid.h"
#include "core/stretch/chosen_routine.h"
#include "core/tracker/limits.h"

namespace limber {
namespace {

/// The whole stretch routine, in minutes.
double routineMinutes(const Settings& settings)
{
    return static_cast<double>(std::chrono::ceil<std::chrono::minutes>(lengthOf(chosenRoutine(settings))).count());
}

}  // namespace

Logbook::Logbook(TrackerRooms& rooms) : m_rooms(rooms), m_settings(rooms.choices.settings()), m_now(rooms.clock.now()) {}

Moment Logbook::moment(const When& when, Span span)
{
    return momentOf(when, m_now, *m_rooms.zone, span == Span::Night ? TimeOfDay{noon} : m_settings.dayStartsAt);
}

/// Clock times are whole minutes: what the wall shows.
Moment Logbook::clockMoment(const When& when, Span span)
{
    Moment found = moment(when, span);
    // Not of UTC: a local mean time of long ago is off by seconds, too.
    found.at = std::chrono::floor<std::chrono::minutes>(found.at + found.offset) - found.offset;
    found.wall = m_rooms.zone->wallTime(found.at);
    return found;
}

Day Logbook::dayFor(const Habit& habit, std::optional<Day> chosen, WallTime wall)
{
    const WallTime latest = m_rooms.zone->wallTime(m_now + clockSlack);
    const Day day = chosen.value_or(spanOf(habit.span, wall, m_settings.dayStartsAt));
    if (day > spanOf(habit.span, latest, m_settings.dayStartsAt))
        throw Refusal(RefusalCode::InFuture, {isoText(day)});
    const int minutes = minutesSince(day, wall);
    if (habit.kind == HabitKind::Clock && (minutes < 0 || minutes >= 2 * minutesPerDay))
        throw Refusal(RefusalCode::OutsideNight, {wallText(wall), isoText(day)});
    return day;
}

Entry Logbook::entryAt(const std::string& habit, Entry::Kind kind, const Moment& moment, Day day, const std::string& note)
{
    requireTextLength(note);
    Entry entry;
    entry.id = m_keptId.empty() ? makeUuid(m_now) : m_keptId;
    entry.habit = habit;
    entry.kind = kind;
    entry.at = moment.at;
    entry.offset = moment.offset;
    entry.day = day;
    entry.value = minutesSince(day, moment.wall);
    entry.note = note;
    return entry;
}

void Logbook::keep(Receipt& receipt, Entry entry, const std::optional<Entry>& replaced)
{
    if (replaced) {
        entry.id = replaced->id;
        receipt.replaced.push_back(*replaced);
        m_rooms.entries.update(entry);
    } else {
        m_rooms.entries.insert(entry);
    }
    receipt.change.habit = entry.habit;
    receipt.change.day = entry.day;
    receipt.change.value = entry.value;
    receipt.id = entry.id;
    receipt.entries.push_back(std::move(entry));
}

void Logbook::log(Receipt& receipt, const NewEntry& wanted)
{
    const Habit habit = m_rooms.activeHabit(wanted.habit);
    if (habit.kind == HabitKind::Clock || habit.id == builtin::sleep)
        throw Refusal(RefusalCode::WrongValueKind, {habit.name, nameOf(HabitKind::Clock)});
    const bool byDefault = habit.kind == HabitKind::Routine && wanted.value == 0;
    const double value = acceptedValue(habit, byDefault ? routineMinutes(m_settings) : wanted.value, wanted.confirmed);
    const Moment when = moment(wanted.when, habit.span);
    receipt.firstOfTwo = when.firstOfTwo;
    const Day day = dayFor(habit, wanted.when.day, when.wall);
    const bool isPart = wanted.partly && habit.kind == HabitKind::Routine;
    Entry entry = entryAt(habit.id, isPart ? Entry::Kind::Part : Entry::Kind::Value, when, day, wanted.note);
    entry.value = value;
    std::optional<Entry> replaced;
    if (habit.kind == HabitKind::YesNo) {  // a day has one answer
        if (const auto before = m_rooms.entries.ofHabit(habit.id, day, day); !before.empty())
            replaced = before.back();
    }
    keep(receipt, std::move(entry), replaced);
}

void Logbook::logClock(Receipt& receipt, const std::string& id, const When& when, const std::string& note)
{
    if (id == builtin::bedtime)
        return logBedtime(receipt, when, note, false);
    const Habit habit = m_rooms.activeHabit(id);
    if (habit.kind != HabitKind::Clock)
        throw Refusal(RefusalCode::WrongValueKind, {habit.name, nameOf(habit.kind)});
    const Moment moment = clockMoment(when, habit.span);
    receipt.firstOfTwo = moment.firstOfTwo;
    const Day day = dayFor(habit, when.day, moment.wall);
    const auto before = m_rooms.entries.ofHabit(habit.id, day, day);
    keep(receipt, entryAt(habit.id, Entry::Kind::Value, moment, day, note),
         before.empty() ? std::nullopt : std::optional(before.back()));
}

void Logbook::remove(Receipt& receipt, const Entry& entry)
{
    m_rooms.entries.remove(entry.id);
    receipt.change.habit = entry.habit;
    receipt.change.day = entry.day;
    receipt.change.value = entry.value;
    receipt.replaced.push_back(entry);
    receipt.id = entry.id;
}

}  // namespace limber
