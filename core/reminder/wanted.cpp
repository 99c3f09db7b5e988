// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reminder/wanted.h"

#include <algorithm>

namespace limber {

namespace {

bool isSwitchedOn(const Settings& settings, ReminderKind kind)
{
    switch (kind) {
    case ReminderKind::Water: return settings.waterReminders;
    case ReminderKind::WindDown:
    case ReminderKind::Stretch:
    case ReminderKind::Bedtime: return settings.eveningReminders;
    case ReminderKind::Exercise: return settings.exerciseReminder.has_value();
    case ReminderKind::Morning: return settings.morningReminder;
    case ReminderKind::WeeklyReview: return settings.weeklyReview;
    case ReminderKind::Custom: return true;
    }
    return false;
}

/// A goal that can no longer be met needs no reminder either.
bool isUndecided(const Outlook& outlook, const Habit& habit, Day day)
{
    const DayState state = standingOf(outlook, habit.id, day).state;
    return habit.scheduleOn(day).asksFor(day) && state != DayState::Met && state != DayState::Skipped &&
           state != DayState::Off && state != DayState::Missed;
}

bool hasBedtime(const Outlook& outlook, Day night)
{
    return standingOf(outlook, builtin::bedtime, night).logged;
}

bool asksForMore(const Goal& goal)
{
    return goal.kind == GoalKind::AtLeast || goal.kind == GoalKind::Between;
}

}  // namespace

const Habit* activeHabit(const Outlook& outlook, const std::string& id)
{
    for (const Habit& habit : outlook.habits)
        if (habit.id == id)
            return habit.archived ? nullptr : &habit;
    return nullptr;
}

const DayOutlook& dayOutlook(const Outlook& outlook, Day day)
{
    static const DayOutlook nothingLogged;
    const auto found = outlook.days.find(day);
    return found == outlook.days.end() ? nothingLogged : found->second;
}

HabitStanding standingOf(const Outlook& outlook, const std::string& habit, Day day)
{
    const DayOutlook& known = dayOutlook(outlook, day);
    const auto standing = known.habits.find(habit);
    return standing == known.habits.end() ? HabitStanding{} : standing->second;
}

ReminderTimes timesOf(const Outlook& outlook, Day day)
{
    return reminderTimes(bedtimeGoalOf(outlook.habits, day), outlook.settings);
}

Instant instantOf(const Outlook& outlook, Day day, int minutesSinceMidnight)
{
    return outlook.zone->firstInstant(atMinute(day, minutesSinceMidnight));
}

bool isWanted(const Outlook& outlook, ReminderKind kind, const std::string& habitId, Day day)
{
    if (!outlook.settings.reminders || !isSwitchedOn(outlook.settings, kind) || isVacation(outlook, day))
        return false;
    if (kind == ReminderKind::WeeklyReview)
        return true;
    const Habit* habit = activeHabit(outlook, habitId);
    if (!habit)
        return false;
    const Goal& goal = habit->goalOn(day);
    switch (kind) {
    case ReminderKind::Water:
        return isUndecided(outlook, *habit, day) && asksForMore(goal);
    case ReminderKind::WindDown:
    case ReminderKind::Bedtime:
        return isUndecided(outlook, *habit, day) && !hasBedtime(outlook, day) && goal.kind == GoalKind::Before;
    case ReminderKind::Stretch:
        return isUndecided(outlook, *habit, day) && !hasBedtime(outlook, day);
    case ReminderKind::Morning: {
        const DayState state = standingOf(outlook, habitId, day).state;
        const bool both = hasBedtime(outlook, day) && dayOutlook(outlook, day).gotUp;
        return !both && state != DayState::Skipped && state != DayState::Off && habit->scheduleOn(day).asksFor(day);
    }
    default:
        return isUndecided(outlook, *habit, day);
    }
}

bool isAnythingSwitchedOn(const Settings& settings, std::span<const Habit> habits)
{
    using enum ReminderKind;
    const bool builtin = isSwitchedOn(settings, Water) || isSwitchedOn(settings, WindDown) || isSwitchedOn(settings, Exercise) ||
                         isSwitchedOn(settings, Morning) || isSwitchedOn(settings, WeeklyReview);
    const bool own = std::any_of(habits.begin(), habits.end(),
                                 [](const Habit& habit) { return !habit.archived && !habit.reminderTimes.empty(); });
    return settings.reminders && (builtin || own);
}

Instant usualWakeUpOf(const Outlook& outlook, Day night)
{
    int minute = outlook.settings.usualWakeUp.minutes;
    while (minute <= bedtimeGoalOf(outlook.habits, night))
        minute += minutesPerDay;
    return instantOf(outlook, night, minute);
}

std::optional<Instant> asleepUntil(const Outlook& outlook, Instant when)
{
    for (const auto& [night, known] : outlook.days) {
        if (!known.toBed || when < *known.toBed)
            continue;
        const Instant usual = usualWakeUpOf(outlook, night);
        const Instant end = std::min(usual, known.gotUp.value_or(usual));
        if (when < end)
            return end;
    }
    return std::nullopt;
}

bool isVacation(const Outlook& outlook, Day day)
{
    return std::any_of(outlook.vacations.begin(), outlook.vacations.end(),
                       [day](const Vacation& each) { return each.holds(day); });
}

bool isVacationAt(const Outlook& outlook, Instant when)
{
    return isVacation(outlook, dayOf(outlook.zone->wallTime(when), outlook.settings.dayStartsAt));
}

// A reminder is of use while its day lasts. A bedtime goal past `day starts at`, or a habit of the night that is asked for
// in the morning, lasts until its night closes. What the user snoozed comes back until then, whatever its kind.
Instant usefulUntil(const Outlook& outlook, const Reminder& reminder)
{
    using boost::gregorian::days;
    const TimeOfDay dayStartsAt = outlook.settings.dayStartsAt;
    const bool asksForYesterday = reminder.kind == ReminderKind::Morning;
    const Day day = asksForYesterday ? reminder.day + days(1) : reminder.day;
    Instant end = outlook.zone->firstInstant(closesAt(Span::Day, day, dayStartsAt));
    if (end <= reminder.due)
        end = outlook.zone->firstInstant(closesAt(Span::Night, day, dayStartsAt));
    if (reminder.snoozed)
        return end;
    switch (reminder.kind) {
    case ReminderKind::Water:
        return std::min(end, instantOf(outlook, day, timesOf(outlook, day).waterUntil));
    case ReminderKind::WindDown:
        return std::min(end, instantOf(outlook, day, timesOf(outlook, day).stretch));
    case ReminderKind::Morning:
        return instantOf(outlook, day, noon);
    default:
        return end;
    }
}

bool mayDisturbQuietHours(const Reminder& reminder)
{
    return reminder.snoozed || isOfTheEvening(reminder.kind);
}

}  // namespace limber
