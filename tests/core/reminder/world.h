// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reminder/agenda.h"

#include <algorithm>
#include <sstream>

namespace limber::test {

using boost::gregorian::days;

/// An outlook that owns what it is made of, and a ledger that is written as the service would.
class World {
public:
    explicit World(const std::string& zone = "Asia/Shanghai") : m_zone(zoneNamed(zone))
    {
        outlook.firstUse = Instant{};
    }

    [[nodiscard]] Instant at(const std::string& wall) const
    {
        return m_zone->firstInstant(parseWallTime(wall).value());
    }
    void setNow(const std::string& wall) { outlook.now = at(wall); }
    void moveTo(const std::string& zone) { m_zone = zoneNamed(zone); }
    [[nodiscard]] const Zone& zone() const { return *m_zone; }

    Habit& habit(const std::string& id)
    {
        return *std::find_if(habits.begin(), habits.end(), [&id](const Habit& each) { return each.id == id; });
    }
    HabitStanding& standing(const std::string& habit, Day day) { return outlook.days[day].habits[habit]; }
    void set(const std::string& habit, Day day, DayState state) { standing(habit, day) = {state, {}, true}; }
    void drink(const std::string& wall, Day day, double sumNow)
    {
        outlook.days[day].lastDrink = at(wall);
        standing("water", day) = {sumNow >= 1500 ? DayState::Met : DayState::Open, sumNow, true};
    }

    /// With what owns it put in place.
    [[nodiscard]] const Outlook& ready()
    {
        outlook.zone = m_zone.get();
        outlook.habits = habits;
        outlook.vacations = vacations;
        return outlook;
    }
    [[nodiscard]] std::vector<Reminder> planned(const std::string& from, const std::string& to)
    {
        return plan(ready(), at(from), at(to));
    }
    [[nodiscard]] std::vector<Reminder> planned(Day day)
    {
        return planned(isoText(day) + "T00:00", isoText(day + days(1)) + "T00:00");
    }
    [[nodiscard]] Agenda agenda()
    {
        const auto around = plan(ready(), outlook.now - std::chrono::hours(48), outlook.now + std::chrono::hours(48));
        return agendaAt(outlook, around);
    }
    Agenda agenda(const std::string& wall)
    {
        setNow(wall);
        return agenda();
    }

    LedgerLine& line(const std::string& occurrence)
    {
        const auto found = std::find_if(outlook.ledger.begin(), outlook.ledger.end(),
                                        [&](const LedgerLine& each) { return each.occurrence == occurrence; });
        return found != outlook.ledger.end() ? *found : outlook.ledger.emplace_back();
    }
    void recordShown(const std::vector<Reminder>& reminders)
    {
        for (const Reminder& reminder : reminders) {
            LedgerLine& written = line(reminder.occurrence);
            written.occurrence = reminder.occurrence;
            written.kind = reminder.kind;
            written.habit = reminder.habit;
            written.day = reminder.day;
            written.due = reminder.due;
            written.shown = outlook.now;
        }
    }
    void answer(const std::string& occurrence, const std::string& what)
    {
        line(occurrence).answered = outlook.now;
        line(occurrence).answer = what;
    }
    void snooze(const std::string& occurrence, std::chrono::minutes by)
    {
        line(occurrence).snoozedUntil = outlook.now + by;
    }

    Outlook outlook;
    std::vector<Habit> habits = builtinHabits();
    std::vector<Vacation> vacations;

private:
    ZonePtr m_zone;
};

/// "09:00 11:00": when those of a kind come, on the wall of the world.
inline std::string times(const World& world, const std::vector<Reminder>& reminders,
                         std::optional<ReminderKind> kind = {})
{
    std::string text;
    for (const Reminder& reminder : reminders)
        if (!kind || reminder.kind == *kind)
            text += (text.empty() ? "" : " ") + clockText(timeOfDay(world.zone().wallTime(reminder.at)).minutes);
    return text;
}

/// "wind_down stretch": the kinds in order.
inline std::string kinds(const std::vector<Reminder>& reminders)
{
    std::string text;
    for (const Reminder& reminder : reminders)
        text += (text.empty() ? "" : " ") + std::string(nameOf(reminder.kind));
    return text;
}

inline std::string actions(const Reminder& reminder)
{
    std::string text;
    for (const ReminderAction action : reminder.actions)
        text += (text.empty() ? "" : " ") + std::string(nameOf(action));
    return text;
}

/// Everything but water, in the evening of the day and the night that begins on it.
inline std::string evening(World& world, Day day)
{
    std::string text;
    world.outlook.settings.waterReminders = false;
    for (const Reminder& each : world.planned(isoText(day) + "T20:30", isoText(day + days(1)) + "T06:00"))
        text += (text.empty() ? "" : ", ") + std::string(nameOf(each.kind)) + ' ' +
                clockText(timeOfDay(world.zone().wallTime(each.at)).minutes);
    return text;
}

/// A habit of the user's own, asked for every day.
inline Habit ownHabit(HabitKind kind, Goal goal, Span span = Span::Day)
{
    Habit habit;
    habit.id = "own";
    habit.name = "Own";
    habit.kind = kind;
    habit.span = span;
    habit.goals = {{beginningOfTime(), goal}};
    habit.schedules = {{beginningOfTime(), Schedule{}}};
    return habit;
}

inline ReminderTime everyDayAt(int hour, int minute = 0)
{
    return {.time = {hour * 60 + minute}, .weekdays = std::bitset<7>(0x7f)};
}

}  // namespace limber::test
