// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sample_weeks.h"

namespace limber::test {
namespace {

/// One day as a person would tell it; 0 or nothing where it was not logged.
struct SampleDay {
    const char* day;
    double water;
    const char* bed;
    const char* up;
    double exercise;
    enum class Stretch { None, Part, Done } stretch;
};

constexpr auto none = SampleDay::Stretch::None;
constexpr auto part = SampleDay::Stretch::Part;
constexpr auto done = SampleDay::Stretch::Done;

constexpr SampleDay sample[] = {
    {"2026-11-02", 1500, "22:45", "06:20", 20, done}, {"2026-11-03", 1350, "22:40", "06:15", 10, done},
    {"2026-11-04", 1550, "23:20", "06:40", 0, none},  {"2026-11-05", 1400, "22:50", "06:25", 25, done},
    {"2026-11-06", 1500, "22:55", "06:20", 15, part}, {"2026-11-07", 1300, "23:40", "07:10", 20, none},
    {"2026-11-08", 1550, "22:50", "06:15", 20, done}, {"2026-11-09", 1550, "22:50", "06:14", 22, done},
    {"2026-11-10", 1700, "22:34", "06:04", 15, done}, {"2026-11-11", 1320, "23:40", "06:15", 8, part},
    {"2026-11-12", 1600, "22:54", "06:12", 30, done}, {"2026-11-13", 0, nullptr, nullptr, 0, none},
    {"2026-11-14", 1450, "00:18", "07:48", 45, done}, {"2026-11-15", 1620, "22:45", "06:09", 25, done},
    {"2026-11-16", 1600, "22:48", "06:15", 20, done}, {"2026-11-17", 1550, "22:52", "06:20", 15, done},
    {"2026-11-18", 1700, "22:41", "06:10", 30, done},
};

When at(const std::string& day, const std::string& time)
{
    When when;
    when.wall = parseWallTime(day + "T" + time);
    return when;
}

void logAmount(Tracker& tracker, const char* habit, double value, const When& when, const std::string& note = {})
{
    NewEntry entry;
    entry.habit = habit;
    entry.value = value;
    entry.when = when;
    entry.note = note;
    tracker.log(entry);
}

/// The day's water in drinks of at most 500 ml, two hours apart.
void logDrinks(Tracker& tracker, const std::string& day, double water)
{
    for (int hour = 8; water > 0; hour += 2) {
        const double drink = std::min(water, 500.0);
        logAmount(tracker, builtin::water, drink, at(day, (hour < 10 ? "0" : "") + std::to_string(hour) + ":10"));
        water -= drink;
    }
}

void logDay(Tracker& tracker, const SampleDay& told)
{
    logDrinks(tracker, told.day, told.water);
    if (told.exercise > 0)
        logAmount(tracker, builtin::exercise, told.exercise, at(told.day, "18:00"));
    if (told.stretch != none) {
        NewEntry stretch;
        stretch.habit = builtin::stretch;
        stretch.when = at(told.day, "22:20");
        stretch.partly = told.stretch == part;
        tracker.log(stretch);
    }
    if (told.bed) {
        When night;
        night.day = parseDay(told.day);
        tracker.logSleep(parseTimeOfDay(told.bed).value(), parseTimeOfDay(told.up).value(), night);
    }
}

}  // namespace

void logSampleWeeks(Tracker& tracker, const std::string& walk)
{
    for (const SampleDay& told : sample)
        logDay(tracker, told);
    const std::string today = "2026-11-19";
    logAmount(tracker, builtin::exercise, 18, at(today, "18:12"), walk);
    const std::pair<const char*, double> drinks[] = {{"07:20", 250}, {"10:05", 200}, {"12:30", 250},
                                                     {"15:40", 250}, {"18:50", 200}, {"22:04", 100}};
    for (const auto& [time, ml] : drinks)
        logAmount(tracker, builtin::water, ml, at(today, time));
    tracker.noteUse();
}

}  // namespace limber::test
