// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tracker/logbook.h"

#include "core/tracker/limits.h"

namespace limber {
namespace {

/// A time given without a date stays on the entry's own day; a clock time moved to another day keeps its time.
When settled(const EntryEdit& edit, const Entry& entry, bool isClock)
{
    When when = edit.when;
    if (when.wall)
        return when;
    if (!when.time && when.day && isClock)
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
    const Habit habit = m_rooms.activeHabit(entry.habit);
    const bool isClock = habit.kind == HabitKind::Clock || entry.kind == Entry::Kind::WakeUp;
    const When when = settled(edit, entry, isClock);
    const std::string note = edit.note.value_or(entry.note);
    if (isClock && edit.value)
        throw Refusal(RefusalCode::WrongValueKind, {habit.name, nameOf(HabitKind::Clock)});
    if (isClock && movesInTime(when)) {
        const Day before = entry.day;
        m_rooms.entries.remove(entry.id);  // makes room for itself, in one transaction
        if (entry.kind == Entry::Kind::WakeUp)
            logWakeUp(receipt, when, note, edit.confirmed);
        else if (habit.id == builtin::bedtime)
            logBedtime(receipt, when, note, edit.confirmed);
        else
            logClock(receipt, habit.id, when, note);
        receipt.change.day = std::min(before, *receipt.change.day);
        receipt.replaced.push_back(entry);
        return;
    }
    Entry edited = entry;
    edited.note = note;
    if (movesInTime(when)) {
        const Moment moved = moment(when, habit.span);
        edited.at = moved.at;
        edited.offset = moved.offset;
        edited.day = dayFor(habit, when.day, moved.wall);
        receipt.firstOfTwo = moved.firstOfTwo;
    } else if (when.day) {
        edited.day = dayFor(habit, when.day, entry.wall());
    }
    if (edit.value)
        edited.value = acceptedValue(habit, *edit.value, edit.confirmed);
    if (entry.kind == Entry::Kind::Nap)
        requireNoOverlap(edited.day, edited.at, edited.at + std::chrono::minutes(static_cast<int>(edited.value)), entry.id);
    keep(receipt, edited, entry);
}

}  // namespace limber
