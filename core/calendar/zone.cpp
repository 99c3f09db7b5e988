// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar/zone.h"

#include "core/calendar/digits.h"

#include <cstdio>

namespace limber {

namespace {

using std::chrono::seconds;

std::string offsetText(seconds offset)
{
    const auto total = static_cast<int>(std::chrono::abs(offset).count());
    char text[40];
    // Before zones were standardised, offsets had seconds.
    if (total % 60 != 0)
        std::snprintf(text, sizeof text, "%02d:%02d:%02d", total / 3600, total / 60 % 60, total % 60);
    else
        std::snprintf(text, sizeof text, "%02d:%02d", total / 3600, total / 60 % 60);
    return (offset < seconds{0} ? '-' : '+') + std::string(text);
}

/// "HH:MM" or "HH:MM:SS".
std::optional<seconds> parseParts(std::string_view text, bool needsSeconds)
{
    const bool hasSeconds = text.size() == 8;
    if ((!hasSeconds && (needsSeconds || text.size() != 5)) || text[2] != ':' || (hasSeconds && text[5] != ':'))
        return {};
    const auto h = parseDigits(text.substr(0, 2));
    const auto m = parseDigits(text.substr(3, 2));
    const auto s = hasSeconds ? parseDigits(text.substr(6, 2)) : 0;
    if (!h || !m || !s || *h > 23 || *m > 59 || *s > 59)
        return {};
    return seconds{*h * 3600 + *m * 60 + *s};
}

std::optional<seconds> parseOffset(std::string_view text)
{
    if (text == "Z")
        return seconds{0};
    if (text.empty() || (text[0] != '+' && text[0] != '-'))
        return {};
    const auto size = parseParts(text.substr(1), false);
    if (!size)
        return {};
    return text[0] == '-' ? -*size : *size;
}

/// Takes ".5" or ".123" from the front of `text`; digits after the third are dropped.
std::optional<std::chrono::milliseconds> takeFraction(std::string_view& text)
{
    if (text.empty() || text[0] != '.')
        return std::chrono::milliseconds{0};
    const auto end = std::min(text.find_first_not_of("0123456789", 1), text.size());
    std::string digits(text.substr(1, std::min<std::size_t>(end - 1, 3)));
    if (digits.empty())
        return {};
    digits.resize(3, '0');
    text.remove_prefix(end);
    return std::chrono::milliseconds{*parseDigits(digits)};
}

}  // namespace

WallTime Zone::wallTime(Instant instant) const
{
    return wallTimeAt(instant, offsetAt(instant));
}

WallTime wallTimeAt(Instant instant, seconds offset)
{
    const Instant shifted = instant + offset;
    const auto days = std::chrono::floor<std::chrono::days>(shifted);
    return WallTime(dayFromNumber(static_cast<int>(days.time_since_epoch().count())),
                    boost::posix_time::milliseconds((shifted - days).count()));
}

std::string isoText(Instant instant, seconds offset)
{
    const WallTime wall = wallTimeAt(instant, offset);
    const auto time = wall.time_of_day();
    char text[40];
    std::snprintf(text, sizeof text, "T%02d:%02d:%02d", static_cast<int>(time.hours()),
                  static_cast<int>(time.minutes()), static_cast<int>(time.seconds()));
    return isoText(wall.date()) + text + offsetText(offset);
}

std::optional<InstantWithOffset> parseInstant(std::string_view text)
{
    constexpr std::size_t dayLength = 10;
    constexpr std::size_t timeLength = 8;
    if (text.size() <= dayLength + 1 + timeLength || text[dayLength] != 'T')
        return {};
    const auto day = parseDay(text.substr(0, dayLength));
    const auto time = parseParts(text.substr(dayLength + 1, timeLength), true);
    text.remove_prefix(dayLength + 1 + timeLength);
    const auto fraction = takeFraction(text);
    const auto offset = parseOffset(text);
    if (!day || !time || !fraction || !offset)
        return {};
    const std::chrono::sys_days midnight{std::chrono::days{dayNumber(*day)}};
    return InstantWithOffset{Instant{midnight} + *time + *fraction - *offset, *offset};
}

}  // namespace limber
