// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/habit/settings.h"

#include "core/calendar/digits.h"
#include "core/habit/quantity.h"
#include "core/habit/refusal.h"

#include <algorithm>
#include <charconv>

namespace limber {

namespace {

constexpr int largestCup = 2000;
constexpr std::size_t mostCups = 8;
constexpr int latestDayStart = 6 * 60;

/// One setting: how it is read from text, which says whether it could be, and how it is written.
struct Setting {
    std::string key;
    std::string expected;  ///< English, for BadSetting
    bool (*assign)(Settings&, const std::string&);
    std::string (*text)(const Settings&);
};

const char* onOff(bool on)
{
    return on ? "on" : "off";
}

template <bool Settings::* member>
Setting switchSetting(const char* key)
{
    return {key, "on or off",
            [](Settings& settings, const std::string& text) {
                settings.*member = text == "on";
                return text == "on" || text == "off";
            },
            [](const Settings& settings) { return std::string(onOff(settings.*member)); }};
}

template <class Value>
bool assignTo(Value& value, const std::optional<Value>& read)
{
    if (read)
        value = *read;
    return read.has_value();
}

/// One of `words` as it is, for settings kept as text.
bool assignWord(std::string& value, const std::string& text, std::initializer_list<std::string_view> words)
{
    value = text;
    return std::ranges::find(words, text) != words.end();
}

std::optional<int> parseDrink(std::string_view text)
{
    static const Habit water = builtinHabits().front();
    try {
        const double ml = parseQuantity(water, text);
        if (ml <= largestCup)
            return static_cast<int>(ml);
    } catch (const Refusal&) {
        // Refused below with what this setting expects.
    }
    return {};
}

std::optional<std::vector<int>> parseCups(std::string_view text)
{
    std::vector<int> cups;
    for (bool more = true; more;) {
        const auto comma = text.find(',');
        const auto cup = parseDrink(text.substr(0, comma));
        if (!cup)
            return {};
        cups.push_back(*cup);
        more = comma != std::string_view::npos;
        if (more)
            text.remove_prefix(comma + 1);
    }
    std::ranges::sort(cups);
    cups.erase(std::ranges::unique(cups).begin(), cups.end());
    if (cups.size() > mostCups)
        return {};
    return cups;
}

bool assignQuietHours(Settings& settings, const std::string& text)
{
    settings.quietHours.reset();
    if (text == "off")
        return true;
    const auto dash = text.find('-');
    if (dash == std::string::npos)
        return false;
    const auto from = parseTimeOfDay(text.substr(0, dash));
    const auto to = parseTimeOfDay(text.substr(dash + 1));
    if (!from || !to || from == to)
        return false;
    settings.quietHours.emplace(*from, *to);
    return true;
}

bool assignWeekStart(Settings& settings, const std::string& text)
{
    using namespace boost::date_time;
    settings.weekStartsOn = text == "saturday" ? Saturday : text == "sunday" ? Sunday : Monday;
    return text == "monday" || text == "saturday" || text == "sunday";
}

std::string weekStartText(const Settings& settings)
{
    switch (settings.weekStartsOn) {
    case boost::date_time::Saturday:
        return "saturday";
    case boost::date_time::Sunday:
        return "sunday";
    default:
        return "monday";
    }
}

std::string cupsText(const Settings& settings)
{
    std::string text;
    for (const int cup : settings.cups)
        text += (text.empty() ? "" : ",") + std::to_string(cup);
    return text;
}

bool assignExerciseReminder(Settings& settings, const std::string& text)
{
    settings.exerciseReminder = parseTimeOfDay(text);
    return text == "off" || settings.exerciseReminder;
}

/// A whole number in [low, high].
template <int Settings::* member, int low, int high>
Setting numberSetting(const char* key, const char* expected)
{
    return {key, expected,
            [](Settings& settings, const std::string& text) {
                const char* end = text.data() + text.size();
                const auto read = std::from_chars(text.data(), end, settings.*member);
                return read.ec == std::errc() && read.ptr == end && low <= settings.*member && settings.*member <= high;
            },
            [](const Settings& settings) { return std::to_string(settings.*member); }};
}

bool isMoveName(const std::string& name)
{
    const auto continues = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; };  // UTF-8
    const auto bare = [](char byte) { return static_cast<unsigned char>(byte) < 0x20; };
    const auto characters = name.size() - static_cast<std::size_t>(std::ranges::count_if(name, continues));
    return characters >= 1 && characters <= longestMoveName && std::ranges::none_of(name, bare);
}

bool assignMoves(Settings& settings, const std::string& text)
{
    settings.stretchMoves.clear();
    std::string_view rest = text;
    for (bool more = true; more;) {
        const auto comma = rest.find(',');
        const std::string move = halfWidth(rest.substr(0, comma));
        if (!isMoveName(move) || std::ranges::count(settings.stretchMoves, move) > 0)
            return false;
        settings.stretchMoves.push_back(move);
        more = comma != std::string_view::npos;
        rest.remove_prefix(more ? comma + 1 : 0);
    }
    return settings.stretchMoves.size() <= mostStretchMoves;
}

std::string movesText(const Settings& settings)
{
    std::string text;
    for (const std::string& move : settings.stretchMoves)
        text += (text.empty() ? "" : ",") + move;
    return text;
}

const std::vector<Setting>& allSettings()
{
    static const std::vector<Setting> all{
        {"day-starts-at", "a time from 00:00 to 06:00",
         [](Settings& s, const std::string& text) {
             return assignTo(s.dayStartsAt, parseTimeOfDay(text)) && s.dayStartsAt.minutes <= latestDayStart;
         },
         [](const Settings& s) { return clockText(s.dayStartsAt.minutes); }},
        {"week-starts-on", "monday, saturday or sunday", assignWeekStart, weekStartText},
        {"language", "system, en or zh",
         [](Settings& s, const std::string& text) { return assignWord(s.language, text, {"system", "en", "zh"}); },
         [](const Settings& s) { return s.language; }},
        {"theme", "system, light or dark",
         [](Settings& s, const std::string& text) { return assignWord(s.theme, text, {"system", "light", "dark"}); },
         [](const Settings& s) { return s.theme; }},
        {"quiet-hours", "two times such as 23:00-07:00, or off", assignQuietHours,
         [](const Settings& s) {
             return s.quietHours ? clockText(s.quietHours->first.minutes) + '-' + clockText(s.quietHours->second.minutes)
                                 : "off";
         }},
        {"usual-wakeup", "a time such as 07:00",
         [](Settings& s, const std::string& text) { return assignTo(s.usualWakeUp, parseTimeOfDay(text)); },
         [](const Settings& s) { return clockText(s.usualWakeUp.minutes); }},
        {"drink-size", "1 to 2000 ml",
         [](Settings& s, const std::string& text) { return assignTo(s.drinkSize, parseDrink(text)); },
         [](const Settings& s) { return std::to_string(s.drinkSize); }},
        {"cups", "1 to 8 amounts of 1 to 2000 ml, such as 100,250,500",
         [](Settings& s, const std::string& text) { return assignTo(s.cups, parseCups(text)); }, cupsText},
        switchSetting<&Settings::reminders>("reminders"),
        switchSetting<&Settings::waterReminders>("water-reminders"),
        switchSetting<&Settings::eveningReminders>("evening-reminders"),
        {"exercise-reminder", "a time such as 17:30, or off", assignExerciseReminder,
         [](const Settings& s) { return s.exerciseReminder ? clockText(s.exerciseReminder->minutes) : "off"; }},
        switchSetting<&Settings::morningReminder>("morning-reminder"),
        switchSetting<&Settings::weeklyReview>("weekly-review"),
        {"text-size", "system, 100, 125, 150 or 200",
         [](Settings& s, const std::string& text) { return assignWord(s.textSize, text, {"system", "100", "125", "150", "200"}); },
         [](const Settings& s) { return s.textSize; }},
        {"motion", "system, full or reduced",
         [](Settings& s, const std::string& text) { return assignWord(s.motion, text, {"system", "full", "reduced"}); },
         [](const Settings& s) { return s.motion; }},
        switchSetting<&Settings::eveningColours>("evening-colours"),
        switchSetting<&Settings::tips>("tips"),
        switchSetting<&Settings::timeSuggestions>("time-suggestions"),
        numberSetting<&Settings::stretchHold, leastStretchHold, mostStretchHold>("stretch-hold", "5 to 120 seconds"),
        numberSetting<&Settings::stretchSets, 1, mostStretchSets>("stretch-sets", "1 to 9"),
        numberSetting<&Settings::stretchRest, 0, mostStretchRest>("stretch-rest", "0 to 60 seconds"),
        {"stretch-moves", "1 to 12 different names with commas between, such as heel_raise,toe_up", assignMoves, movesText},
        switchSetting<&Settings::stretchSounds>("stretch-sounds"),
        switchSetting<&Settings::stretchVoice>("stretch-voice"),
        switchSetting<&Settings::welcomed>("welcomed"),
    };
    return all;
}

const Setting& settingNamed(const std::string& key)
{
    const auto& all = allSettings();
    const auto found = std::ranges::find(all, key, &Setting::key);
    if (found == all.end())
        throw Refusal(RefusalCode::UnknownSetting, {key});
    return *found;
}

}  // namespace

const std::vector<std::string>& settingKeys()
{
    static const std::vector<std::string> keys = [] {
        std::vector<std::string> names;
        for (const Setting& setting : allSettings())
            names.push_back(setting.key);
        return names;
    }();
    return keys;
}

std::string settingText(const Settings& settings, const std::string& key)
{
    return settingNamed(key).text(settings);
}

void assignSetting(Settings& settings, const std::string& key, const std::string& text)
{
    const Setting& setting = settingNamed(key);
    Settings changed = settings;
    const std::string plain = halfWidth(text);
    if (!setting.assign(changed, plain))
        throw Refusal(RefusalCode::BadSetting, {key, plain, setting.expected});
    settings = changed;
}

bool isQuiet(const Settings& settings, TimeOfDay time)
{
    if (!settings.quietHours)
        return false;
    const auto& [from, to] = *settings.quietHours;
    return from < to ? from <= time && time < to : from <= time || time < to;
}

}  // namespace limber
