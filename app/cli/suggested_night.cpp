// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/suggested_night.h"

#include <algorithm>

namespace limber {
namespace {

std::string clock(WallTime wall)
{
    return clockText(timeOfDay(wall).minutes);
}

/// A time of the night before is logged, or its habit is not kept.
bool isKnown(const DayView& today, const char* habit, Entry::Kind kind)
{
    const auto day = std::ranges::find(today.lastNight, habit, [](const HabitDay& each) { return each.habit->id; });
    return day == today.lastNight.end() || std::ranges::find(day->entries, kind, &Entry::kind) != day->entries.end();
}

}  // namespace

std::optional<NightTimes> suggestedTimes(Tracker& tracker, const DayView& today)
{
    auto times = tracker.suggestedNight(today.day - boost::gregorian::days(1));
    if (!times)
        return {};
    const auto sleep = std::ranges::find(today.lastNight, builtin::sleep, [](const HabitDay& each) { return each.habit->id; });
    if (sleep != today.lastNight.end() ? sleep->bed.has_value() : isKnown(today, builtin::bedtime, Entry::Kind::Value))
        times->bed.reset();
    if (isKnown(today, builtin::sleep, Entry::Kind::WakeUp))
        times->up.reset();
    return times->bed || times->up ? times : std::nullopt;
}

std::string suggestionText(const NightTimes& times)
{
    std::string what;
    std::string command;
    if (times.bed && times.up) {
        what = "to bed " + clock(*times.bed) + ", up " + clock(*times.up);
        command = "sleep " + clock(*times.bed) + '-' + clock(*times.up);
    } else if (times.bed) {
        what = "to bed " + clock(*times.bed);
        command = "bedtime " + clock(*times.bed);
    } else {
        what = "up " + clock(*times.up);
        command = "wakeup " + clock(*times.up);
    }
    return "Suggested: " + what + ", from when the " + (times.locked ? "screen was locked" : "machine was asleep or off")
         + ". If so: limberctl log " + command;
}

OrderedJson suggestionJson(const NightTimes& times)
{
    const auto time = [](const std::optional<WallTime>& wall) { return wall ? OrderedJson(clock(*wall)) : OrderedJson(); };
    return {{"bed", time(times.bed)}, {"up", time(times.up)}, {"source", times.locked ? "lock" : "sleep"}};
}

}  // namespace limber
