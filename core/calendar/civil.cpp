// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar/civil.h"

#include "core/calendar/digits.h"
#include "core/calendar/half_width.h"

#include <cstdio>

namespace limber {

namespace {

constexpr int secondsPerMinute = 60;

const Day& epoch()
{
    static const Day day(1970, 1, 1);
    return day;
}

}  // namespace

WallTime at(Day day, TimeOfDay time)
{
    return atMinute(day, time.minutes);
}

WallTime atMinute(Day day, int minutesSinceMidnight)
{
    return WallTime(day) + boost::posix_time::minutes(minutesSinceMidnight);
}

int minutesSince(Day day, WallTime wall)
{
    const auto days = static_cast<int>((wall.date() - day).days());
    return days * minutesPerDay + timeOfDay(wall).minutes;
}

TimeOfDay timeOfDay(WallTime wall)
{
    return {static_cast<int>(wall.time_of_day().total_seconds()) / secondsPerMinute};
}

std::string clockText(int minutesSinceMidnight)
{
    const int minutes = (minutesSinceMidnight % minutesPerDay + minutesPerDay) % minutesPerDay;
    char text[24];
    std::snprintf(text, sizeof text, "%02d:%02d", minutes / 60, minutes % 60);
    return text;
}

std::string isoText(Day day)
{
    const auto parts = day.year_month_day();
    char text[24];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", static_cast<int>(parts.year), static_cast<int>(parts.month),
                  static_cast<int>(parts.day));
    return text;
}

std::optional<TimeOfDay> parseTimeOfDay(std::string_view text)
{
    const std::string plain = halfWidth(text);
    const auto colon = plain.find(':');
    if (colon == std::string::npos || colon < 1 || colon > 2 || plain.size() != colon + 3)
        return {};
    const auto hours = parseDigits(std::string_view(plain).substr(0, colon));
    const auto minutes = parseDigits(std::string_view(plain).substr(colon + 1));
    if (!hours || !minutes || *hours > 23 || *minutes > 59)
        return {};
    return TimeOfDay{*hours * 60 + *minutes};
}

std::optional<Day> parseDay(std::string_view text)
{
    const std::string plain = halfWidth(text);
    const std::string_view view = plain;
    if (view.size() != 10 || view[4] != '-' || view[7] != '-')
        return {};
    const auto year = parseDigits(view.substr(0, 4));
    const auto month = parseDigits(view.substr(5, 2));
    const auto dayOfMonth = parseDigits(view.substr(8, 2));
    if (!year || !month || !dayOfMonth || *year < 1900 || *year > 2999)
        return {};
    const std::chrono::year_month_day date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                                           std::chrono::day{static_cast<unsigned>(*dayOfMonth)}};
    if (!date.ok())
        return {};
    return Day(static_cast<unsigned short>(*year), static_cast<unsigned short>(*month),
               static_cast<unsigned short>(*dayOfMonth));
}

std::optional<WallTime> parseWallTime(std::string_view text)
{
    const std::string plain = halfWidth(text);
    const std::string_view view = plain;
    if (view.size() < 12 || (view[10] != 'T' && view[10] != ' ') || view[11] == ' ')
        return {};
    const auto day = parseDay(view.substr(0, 10));
    const auto time = parseTimeOfDay(view.substr(11));
    if (!day || !time)
        return {};
    return at(*day, *time);
}

int dayNumber(Day day)
{
    return static_cast<int>((day - epoch()).days());
}

Day dayFromNumber(int number)
{
    return epoch() + boost::gregorian::days(number);
}

}  // namespace limber
