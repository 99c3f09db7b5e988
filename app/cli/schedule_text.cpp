// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/schedule_text.h"

#include "app/cli/display_width.h"
#include "app/cli/failure.h"
#include "core/habit/quantity.h"
#include "core/habit/refusal.h"

#include <algorithm>
#include <array>

namespace limber {
namespace {

constexpr std::array names{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr std::array fullNames{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
constexpr std::size_t shortestName = 3;

std::string weekdaysText(const std::bitset<7>& weekdays)
{
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (weekdays[i])
            text += (text.empty() ? "" : ",") + std::string(names[i]);
    }
    return text;
}

std::string plain(const std::string& text)
{
    std::string result = halfWidth(text);
    std::ranges::transform(result, result.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return result;
}

/// "mon,wed,fri", longer and full names too; nothing when a part of it is no day of the week.
std::optional<std::bitset<7>> parseWeekdays(const std::string& text)
{
    std::bitset<7> weekdays;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t comma = std::min(text.find(',', begin), text.size());
        const std::string part = halfWidth(text.substr(begin, comma - begin));
        const auto isNamed = [&](std::string_view name) { return part.size() >= shortestName && name.starts_with(part); };
        const auto name = std::ranges::find_if(fullNames, isNamed);
        if (name == fullNames.end())
            return std::nullopt;
        weekdays.set(static_cast<std::size_t>(name - fullNames.begin()));
        begin = comma + 1;
    }
    return weekdays;
}

}  // namespace

std::string scheduleText(const Schedule& schedule)
{
    switch (schedule.kind) {
    case Schedule::Kind::EveryDay: return "every day";
    case Schedule::Kind::Weekdays: return weekdaysText(schedule.weekdays);
    case Schedule::Kind::TimesPerWeek: return std::to_string(schedule.timesPerWeek) + "/week";
    }
    return {};
}

Schedule parseSchedule(const std::string& text)
{
    const std::string words = plain(text);
    if (words == "every day" || words == "daily")
        return {};
    if (words == "weekdays")
        return {Schedule::Kind::Weekdays, std::bitset<7>(0b0011111), 0};
    if (words == "weekends")
        return {Schedule::Kind::Weekdays, std::bitset<7>(0b1100000), 0};
    if (words.size() == 6 && words.ends_with("/week") && words[0] >= '1' && words[0] <= '7')
        return {Schedule::Kind::TimesPerWeek, {}, words[0] - '0'};
    if (const auto weekdays = parseWeekdays(words))
        return {Schedule::Kind::Weekdays, *weekdays, 0};
    throw Failure(inQuotes(text) + " is not a schedule; write \"every day\", days such as mon,wed,fri, or 3/week.");
}

std::string quietTimesText(const Habit& habit, const Settings& settings)
{
    std::string times;
    for (const ReminderTime& reminder : habit.reminderTimes) {
        if (isQuiet(settings, reminder.time))
            times += (times.empty() ? "" : ", ") + reminderTimeText(reminder);
    }
    if (times.empty())
        return {};
    return "In quiet hours (" + settingText(settings, "quiet-hours") + ") no reminder comes: not at " + times +
        ". limberctl settings quiet-hours changes them.";
}

std::string reminderTimeText(const ReminderTime& reminder)
{
    const std::string time = clockText(reminder.time.minutes);
    return reminder.weekdays.all() ? time : weekdaysText(reminder.weekdays) + '@' + time;
}

ReminderTime parseReminderTime(const std::string& text)
{
    const std::string words = plain(text);
    const auto at = words.find('@');
    const auto time = parseTimeOfDay(at == std::string::npos ? words : words.substr(at + 1));
    if (!time)
        throw Refusal(RefusalCode::NotATime, {text});
    if (at == std::string::npos)
        return {*time, std::bitset<7>(0b1111111)};
    const auto weekdays = parseWeekdays(words.substr(0, at));
    if (!weekdays)
        throw Failure(inQuotes(text) + " is not a time to be reminded; write 09:00, or mon,wed@09:00.");
    return {*time, *weekdays};
}

}  // namespace limber
