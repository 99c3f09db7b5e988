// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/value_text.h"

#include "core/habit/quantity.h"

#include <array>
#include <cmath>

namespace limber {
namespace {

std::string withUnit(const Habit& habit, double value)
{
    const std::string number = numberText(value);
    return habit.unit.empty() ? number : number + ' ' + habit.unit;
}

std::string clockValue(double minutes)
{
    return clockText(static_cast<int>(std::lround(minutes)));
}

}  // namespace

std::string minutesText(double minutes)
{
    const long total = std::lround(minutes);
    if (total < 60)
        return std::to_string(total) + " min";
    const std::string hours = std::to_string(total / 60) + " h";
    return total % 60 == 0 ? hours : hours + ' ' + std::to_string(total % 60) + " min";
}

std::string valueText(const Habit& habit, double value)
{
    switch (habit.kind) {
    case HabitKind::YesNo: return value > 0 ? "yes" : "no";
    case HabitKind::Amount: return withUnit(habit, value);
    case HabitKind::Duration:
    case HabitKind::Routine: return minutesText(value);
    case HabitKind::Clock: return clockValue(value);
    }
    return {};
}

std::string goalWords(const Habit& habit, const Goal& goal)
{
    if (habit.kind == HabitKind::YesNo)
        return "yes";
    if (habit.kind == HabitKind::Routine)
        return "one routine";
    switch (goal.kind) {
    case GoalKind::AtLeast: return "at least " + valueText(habit, goal.low);
    case GoalKind::AtMost: return "at most " + valueText(habit, goal.low);
    case GoalKind::Between:
        return (habit.kind == HabitKind::Amount ? numberText(goal.low) : valueText(habit, goal.low)) + '-' +
               valueText(habit, goal.high);
    case GoalKind::Before: return "before " + clockValue(goal.low);
    case GoalKind::After: return "after " + clockValue(goal.low);
    }
    return {};
}

std::string progressText(const Habit& habit, const Goal& goal, double value)
{
    if (goal.kind == GoalKind::AtMost)
        return valueText(habit, value) + ", " + goalWords(habit, goal);
    const std::string sum = habit.kind == HabitKind::Amount ? numberText(value) : valueText(habit, value);
    return sum + " of " + (goal.kind == GoalKind::AtLeast ? valueText(habit, goal.low) : goalWords(habit, goal));
}

std::string entryText(const Habit& habit, const Entry& entry)
{
    switch (entry.kind) {
    case Entry::Kind::Value: return habit.name + ' ' + valueText(habit, entry.value);
    case Entry::Kind::Part: return habit.name + ' ' + minutesText(entry.value) + ", partly done";
    case Entry::Kind::WakeUp: return "Wake-up " + clockValue(entry.value);
    case Entry::Kind::Nap: return "Nap " + clockText(timeOfDay(entry.wall()).minutes) + ", " + minutesText(entry.value);
    }
    return {};
}

std::string crampText(const Cramp& cramp)
{
    const WallTime wall = wallTimeAt(cramp.at, cramp.offset);
    return "Cramp at " + clockText(timeOfDay(wall).minutes) + ", night of " + shortDay(cramp.night);
}

std::string crampDetails(const Cramp& cramp)
{
    std::vector<std::string> details;
    if (cramp.leg == Cramp::Leg::Both)
        details.emplace_back("both legs");
    else if (cramp.leg != Cramp::Leg::Unknown)
        details.push_back(std::string(nameOf(cramp.leg)) + " leg");
    if (cramp.pain)
        details.push_back("pain " + std::to_string(*cramp.pain));
    if (cramp.minutes)
        details.push_back(minutesText(*cramp.minutes));
    details.insert(details.end(), cramp.signs.begin(), cramp.signs.end());
    std::string text;
    for (const std::string& detail : details)
        text += (text.empty() ? "" : ", ") + detail;
    return text;
}

const char* stateText(DayState state)
{
    switch (state) {
    case DayState::Partly: return "partly done";
    case DayState::NotLogged: return "not logged";
    default: return nameOf(state);
    }
}

namespace {

// Boost's own names of days and months bring its stream facets along, which cost start-up time.
constexpr std::array weekdays{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
constexpr std::array months{"January", "February", "March",     "April",   "May",      "June",
                            "July",    "August",   "September", "October", "November", "December"};
constexpr std::size_t shortName = 3;

std::string weekdayName(Day day)
{
    return weekdays[day.day_of_week().as_number()];
}

std::string monthName(Day day)
{
    return months[static_cast<std::size_t>(day.month().as_number() - 1)];
}

}  // namespace

std::string longDay(Day day)
{
    return weekdayName(day) + ", " + std::to_string(day.day().as_number()) + ' ' + monthName(day) + ' ' +
           std::to_string(static_cast<int>(day.year()));
}

std::string shortDay(Day day)
{
    return weekdayName(day).substr(0, shortName) + ' ' + std::to_string(day.day().as_number()) + ' ' +
           monthName(day).substr(0, shortName);
}

std::string dayWord(Day day, Day today)
{
    const long before = (today - day).days();
    return before == 0 ? "today" : before == 1 ? "yesterday" : isoText(day);
}

std::string wallWords(WallTime wall)
{
    return isoText(wall.date()) + ' ' + clockText(timeOfDay(wall).minutes);
}

}  // namespace limber
