// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar/zone_rule.h"

#include <algorithm>

namespace limber {

namespace {

using std::chrono::seconds;
using std::chrono::sys_days;
using std::chrono::sys_seconds;
using std::chrono::year;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Reads the pieces of a TZ string from front to back; `ok` is false once one was not there.
struct Reader {
    std::string_view rest;
    bool ok = true;

    bool take(char c)
    {
        if (rest.empty() || rest.front() != c)
            return false;
        rest.remove_prefix(1);
        return true;
    }

    void need(bool condition) { ok = ok && condition; }

    int number(int low, int high)
    {
        int value = 0;
        std::size_t length = 0;
        while (length < rest.size() && length < 4 && isDigit(rest[length]))
            value = value * 10 + (rest[length++] - '0');
        rest.remove_prefix(length);
        need(length > 0 && low <= value && value <= high);
        return value;
    }

    /// "CET" or "<+08>": at least three characters. Nobody reads it, so it is not kept.
    void name()
    {
        const bool quoted = take('<');
        std::size_t length = 0;
        while (length < rest.size()
               && (isLetter(rest[length])
                   || (quoted && (isDigit(rest[length]) || rest[length] == '+' || rest[length] == '-'))))
            ++length;
        rest.remove_prefix(length);
        need(length >= 3 && (!quoted || take('>')));
    }

    /// "[+-]H[H][:MM[:SS]]".
    seconds time(int maxHours)
    {
        const bool negative = take('-');
        if (!negative)
            take('+');
        int total = number(0, maxHours) * 3600;
        if (take(':')) {
            total += number(0, 59) * 60;
            if (take(':'))
                total += number(0, 59);
        }
        return seconds{negative ? -total : total};
    }

    ZoneRule::YearDay yearDay()
    {
        using Kind = ZoneRule::YearDay::Kind;
        ZoneRule::YearDay day;
        if (take('M')) {
            day.month = number(1, 12);
            need(take('.'));
            day.week = number(1, 5);
            need(take('.'));
            day.weekday = number(0, 6);
        } else {
            day.kind = take('J') ? Kind::Julian : Kind::ZeroBased;
            day.number = day.kind == Kind::Julian ? number(1, 365) : number(0, 365);
        }
        if (take('/'))
            day.time = time(167);
        return day;
    }
};

/// Seconds on the wall since 1970, were the wall at UTC.
sys_seconds wallOf(const ZoneRule::YearDay& day, year y)
{
    using Kind = ZoneRule::YearDay::Kind;
    const sys_days newYear{y / std::chrono::January / 1};
    if (day.kind == Kind::ZeroBased)
        return newYear + std::chrono::days{day.number} + day.time;
    if (day.kind == Kind::Julian) {
        const int leapDay = y.is_leap() && day.number > 59 ? 1 : 0;
        return newYear + std::chrono::days{day.number - 1 + leapDay} + day.time;
    }
    const auto month = y / std::chrono::month{static_cast<unsigned>(day.month)};
    const std::chrono::weekday weekday{static_cast<unsigned>(day.weekday)};
    const sys_days date = day.week == 5 ? sys_days{month / weekday[std::chrono::last]}
                                        : sys_days{month / weekday[static_cast<unsigned>(day.week)]};
    return date + day.time;
}

year yearOf(sys_seconds instant)
{
    return std::chrono::year_month_day{std::chrono::floor<std::chrono::days>(instant)}.year();
}

}  // namespace

std::optional<ZoneRule> ZoneRule::parse(std::string_view text)
{
    Reader reader{text};
    ZoneRule rule;
    reader.name();
    rule.m_standard = -reader.time(24);
    if (reader.ok && !reader.rest.empty()) {
        Summer summer;
        reader.name();
        const bool hasOffset = !reader.rest.empty() && reader.rest.front() != ',';
        summer.offset = hasOffset ? -reader.time(24) : rule.m_standard + std::chrono::hours{1};
        if (reader.rest.empty())
            reader.rest = ",M3.2.0,M11.1.0";  // what glibc takes when no days are given
        reader.need(reader.take(','));
        summer.start = reader.yearDay();
        reader.need(reader.take(','));
        summer.end = reader.yearDay();
        rule.m_summer = summer;
    }
    if (!reader.ok || !reader.rest.empty())
        return {};
    return rule;
}

std::vector<OffsetChange> ZoneRule::changesOf(year from, year to) const
{
    std::vector<OffsetChange> all;
    for (year y = from; m_summer && y <= to; ++y) {
        all.push_back({wallOf(m_summer->start, y) - m_standard, m_summer->offset});
        all.push_back({wallOf(m_summer->end, y) - m_summer->offset, m_standard});
    }
    // Stable: where summer time lasts all year, its end and its next beginning are one instant, in this order.
    std::ranges::stable_sort(all, {}, &OffsetChange::at);
    return all;
}

std::vector<OffsetChange> ZoneRule::changes(sys_seconds from, sys_seconds to) const
{
    auto all = changesOf(yearOf(from) - std::chrono::years{1}, yearOf(to) + std::chrono::years{1});
    std::erase_if(all, [&](const OffsetChange& change) { return change.at <= from || change.at > to; });
    return all;
}

seconds ZoneRule::offsetAt(sys_seconds instant) const
{
    seconds offset = m_standard;
    const year y = yearOf(instant);
    for (const OffsetChange& change : changesOf(y - std::chrono::years{1}, y + std::chrono::years{1})) {
        if (change.at <= instant)
            offset = change.offset;
    }
    return offset;
}

}  // namespace limber
