// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tracker/logbook.h"

#include "core/tracker/limits.h"

namespace limber {
namespace {

/// A time given without a date stays on the entry's own day; what is a time of its day keeps it on another one.
When settled(const EntryEdit& edit, const Entry& entry, bool keepsTime)
{
    When when = edit.when;
    if (when.wall)
        return when;
    if (!when.time && when.day && keepsTime)
        when.time = timeOfDay(entry.wall());
    if (when.time && !when.day)
        when.day = entry.day;
    return when;
}

bool movesInTime(const When& when)
{
    return when.wall || when.time;
}

}  // namespace

void Logbook::edit(Receipt& receipt, const Entry& entry, const EntryEdit& edit)
{
    const Habit habit = entry.habit == builtin::bedtime ? m_rooms.bedtimeHabit() : m_rooms.activeHabit(entry.habit);
    const bool isClock = habit.kind == HabitKind::Clock || entry.kind == Entry::Kind::WakeUp;
    const bool isNap = entry.kind == Entry::Kind::Nap;
    const When when = settled(edit, entry, isClock || isNap);
    const std::string note = edit.note.value_or(entry.note);
    requireTextLength(note);
    if (isClock && edit.value)
        throw Refusal(RefusalCode::WrongValueKind, {habit.name, nameOf(HabitKind::Clock)});
    if (isClock && movesInTime(when))
        return moveClock(receipt, entry, when, note, edit.confirmed);
    Entry edited = entry;
    edited.note = note;
    if (movesInTime(when)) {
        const Moment moved = moment(when, isNap ? Span::Day : habit.span);
        edited.at = moved.at;
        edited.offset = moved.offset;
        edited.day = isNap ? dayOf(moved.wall, m_settings.dayStartsAt) : dayFor(habit, when.day, moved.wall);
        receipt.firstOfTwo = moved.firstOfTwo;
    } else if (when.day) {
        edited.day = dayFor(habit, when.day, entry.wall());
    }
    if (edit.value)
        edited.value = acceptedValue(habit, *edit.value, edit.confirmed);
    if (isNap && (edit.value || movesInTime(when)))
        requireNap(edited);
    if (habit.kind == HabitKind::YesNo)
        replaceAnswers(receipt, edited);
    keep(receipt, edited, entry);
}

/// Logged anew under its own id, so that every rule of logging holds.
void Logbook::moveClock(Receipt& receipt, const Entry& entry, const When& when, const std::string& note, bool confirmed)
{
    m_rooms.entries.remove(entry.id);  // makes room for itself, in one transaction
    m_keptId = entry.id;
    if (entry.kind == Entry::Kind::WakeUp)
        logWakeUp(receipt, when, note, confirmed);
    else if (entry.habit == builtin::bedtime)
        logBedtime(receipt, when, note, confirmed);
    else
        logClock(receipt, entry.habit, when, note);
    m_keptId.clear();
    receipt.change.day = std::min(entry.day, *receipt.change.day);
    receipt.replaced.push_back(entry);
}

void Logbook::replaceAnswers(Receipt& receipt, const Entry& edited)
{
    for (const Entry& other : m_rooms.entries.ofHabit(edited.habit, edited.day, edited.day)) {
        if (other.id == edited.id)
            continue;
        m_rooms.entries.remove(other.id);
        receipt.replaced.push_back(other);
    }
}

}  // namespace limber
