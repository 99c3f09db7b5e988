// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/typed_text.h"

#include "app/cli/display_width.h"
#include "app/cli/failure.h"
#include "core/exchange/bounds.h"
#include "core/exchange/utf8.h"
#include "core/habit/quantity.h"

#include <array>

namespace limber {

Day typedDay(const std::string& text, Tracker& tracker)
{
    const std::string plain = halfWidth(text);
    if (plain == "today")
        return tracker.today();
    if (plain == "yesterday")
        return tracker.today() - boost::gregorian::days(1);
    const auto day = parseDay(plain);
    if (!day)
        throw Refusal(RefusalCode::NotADay, {text});
    return *day;
}

TimeOfDay typedTime(const std::string& text)
{
    const auto time = parseTimeOfDay(halfWidth(text));
    if (!time)
        throw Refusal(RefusalCode::NotATime, {text});
    return *time;
}

When typedWhen(const std::optional<std::string>& at, const std::optional<std::string>& day, Tracker& tracker)
{
    When when;
    if (day)
        when.day = typedDay(*day, tracker);
    if (!at)
        return when;
    when.wall = parseWallTime(halfWidth(*at));
    if (!when.wall)
        when.time = typedTime(*at);
    return when;
}

std::string typedNote(const std::optional<std::string>& text)
{
    if (!text)
        return {};
    const auto length = utf8Length(*text);
    if (!length)
        throw Failure("A text is not valid UTF-8; write it in UTF-8, which every terminal of today uses.");
    if (*length > longestText)
        throw Failure("A text of " + std::to_string(*length) + " characters is too long; 10,000 are taken.");
    return *text;
}

BedAndUp typedSleep(const std::string& text)
{
    static constexpr std::array<std::string_view, 6> dashes{"-", "\u2013", "\u2014", "~", "\uFF5E", "\u301C"};
    const std::string plain = halfWidth(text);
    for (const std::string_view dash : dashes) {
        const auto found = plain.find(dash);
        if (found != std::string::npos)
            return {typedTime(plain.substr(0, found)), typedTime(plain.substr(found + dash.size()))};
    }
    throw Failure(inQuotes(text) + " is not a sleep; write bedtime and wake-up, such as 22:50-06:10.");
}

Days typedDays(const std::string& text, Tracker& tracker)
{
    const std::string plain = halfWidth(text);
    const auto dots = plain.find("..");
    if (dots == std::string::npos)
        throw Failure(inQuotes(text) + " is not a range of days; write FROM..TO, such as 2026-12-24..2027-01-03.");
    return {typedDay(plain.substr(0, dots), tracker), typedDay(plain.substr(dots + 2), tracker)};
}

}  // namespace limber
