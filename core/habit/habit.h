// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/day_boundary.h"

#include <array>
#include <bitset>
#include <string>
#include <vector>

namespace limber {

enum class HabitKind {
    YesNo,     ///< value 1 or 0
    Amount,    ///< value in the habit's unit, the day's sum counts
    Duration,  ///< value in minutes, the day's sum counts
    Clock,     ///< value in wall-clock minutes since the midnight that begins the entry's day; the last one counts
    Routine,   ///< value in minutes; finished or partly done
};

enum class GoalKind { AtLeast, AtMost, Between, Before, After };

/// What a day is asked for. Amount, duration: the habit's unit. Clock: minutes since the midnight that begins the
/// day, 0..2159, so 00:30 of a night is 1470. Yes/no and routine: AtLeast 1.
struct Goal {
    GoalKind kind = GoalKind::AtLeast;
    double low = 1;   ///< AtLeast, Between: low end. AtMost: the limit. Before, After: the time.
    double high = 0;  ///< Between only: top of the recommended band, a mark and never a failure.
    bool operator==(const Goal&) const = default;
};

/// On which days a habit is asked for.
struct Schedule {
    enum class Kind { EveryDay, Weekdays, TimesPerWeek };
    Kind kind = Kind::EveryDay;
    std::bitset<7> weekdays;  ///< Weekdays: bit 0 is Monday, at least one set.
    int timesPerWeek = 0;     ///< TimesPerWeek: 1..7.
    bool operator==(const Schedule&) const = default;

    [[nodiscard]] bool asksFor(Day day) const;
    /// Share of the days of a week it asks for, in (0, 1].
    [[nodiscard]] double frequency() const;
};

/// Something that counts from a day on, until the next one.
template <class T>
struct Dated {
    Day from;
    T value;
    bool operator==(const Dated&) const = default;
};

/// The value in force on `day`; the first one holds for earlier days too. `history` is ordered and not empty.
template <class T>
[[nodiscard]] const T& inForce(const std::vector<Dated<T>>& history, Day day)
{
    auto found = history.begin();
    for (auto it = history.begin(); it != history.end() && it->from <= day; ++it)
        found = it;
    return found->value;
}

/// A time of day at which the user wants to be reminded of a habit of their own, on chosen weekdays.
struct ReminderTime {
    TimeOfDay time;
    std::bitset<7> weekdays;  ///< bit 0 is Monday
    bool operator==(const ReminderTime&) const = default;
};

struct Habit {
    std::string id;    ///< built-in: "water", …; the user's own: a UUID
    std::string name;  ///< English for the built-in ones; programs translate those by id
    HabitKind kind = HabitKind::YesNo;
    Span span = Span::Day;
    std::string unit;   ///< "ml", "min", "km"; empty for yes/no and clock
    std::string color;  ///< "#rrggbb", or empty for the theme's own
    std::string icon;   ///< icon name, or empty
    int position = 0;
    bool archived = false;
    std::vector<Dated<Goal>> goals;          ///< ordered by day, never empty
    std::vector<Dated<Schedule>> schedules;  ///< ordered by day, never empty
    std::vector<ReminderTime> reminderTimes;
    bool operator==(const Habit&) const = default;

    [[nodiscard]] const Goal& goalOn(Day day) const { return inForce(goals, day); }
    [[nodiscard]] const Schedule& scheduleOn(Day day) const { return inForce(schedules, day); }
};

/// Ids of the built-in habits (interface.md).
namespace builtin {
inline constexpr const char* water = "water";
inline constexpr const char* bedtime = "bedtime";
inline constexpr const char* sleep = "sleep";
inline constexpr const char* exercise = "exercise";
inline constexpr const char* stretch = "stretch";
}  // namespace builtin

/// ml: one drink at most (rules.md, "Bad input"); a goal that asks for more in a day would be a danger.
inline constexpr double waterAtMost = 5000;

/// The five ready-made habits with the goals of rules.md, as rows of the general model.
[[nodiscard]] std::vector<Habit> builtinHabits();
[[nodiscard]] bool isBuiltin(const std::string& habitId);

/// 1900-01-01, the first day that parseDay reads: from here a first goal or schedule counts.
[[nodiscard]] Day beginningOfTime();

/// "amount", "yes_no", … and "at_least", "between", … as in interface.md.
[[nodiscard]] const char* nameOf(HabitKind kind);
[[nodiscard]] const char* nameOf(GoalKind kind);
[[nodiscard]] std::optional<HabitKind> habitKindNamed(std::string_view name);
[[nodiscard]] std::optional<GoalKind> goalKindNamed(std::string_view name);

/// Throws Refusal{GoalDoesNotFit} where the kind of habit cannot have that goal, or its figures make no sense, and
/// {GoalBeyondDay} where a day is too short for it.
void requireFitting(const Habit& habit, const Goal& goal);

}  // namespace limber
