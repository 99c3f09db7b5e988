// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/civil.h"

#include <optional>
#include <string>
#include <vector>

namespace limber {

// Of the stretch routine, in seconds but for the sets.
inline constexpr int leastStretchHold = 5, mostStretchHold = 120;
inline constexpr int mostStretchSets = 9;
inline constexpr int mostStretchRest = 60;
inline constexpr std::size_t mostStretchMoves = 12;
inline constexpr std::size_t longestMoveName = 40;  ///< characters

/// What a person can choose. Defaults are those of rules.md.
struct Settings {
    TimeOfDay dayStartsAt{3 * 60};  ///< 00:00-06:00
    boost::date_time::weekdays weekStartsOn = boost::date_time::Monday;  ///< Monday, Saturday or Sunday
    std::string language = "system";  ///< system, en, zh
    std::string theme = "system";     ///< system, light, dark
    std::optional<std::pair<TimeOfDay, TimeOfDay>> quietHours{{TimeOfDay{23 * 60}, TimeOfDay{7 * 60}}};
    TimeOfDay usualWakeUp{7 * 60};
    int drinkSize = 250;                           ///< ml, 1..2000
    std::vector<int> cups{100, 200, 250, 350, 500};  ///< ml, 1 to 8 of them, ascending
    bool reminders = true;                         ///< all of them
    bool waterReminders = true;
    bool eveningReminders = true;
    std::optional<TimeOfDay> exerciseReminder{TimeOfDay{17 * 60 + 30}};
    bool morningReminder = true;
    bool weeklyReview = true;
    std::string textSize = "system";  ///< system, or percent: 100, 125, 150, 200
    std::string motion = "system";    ///< system, full, reduced
    bool eveningColours = true;       ///< from wind-down to wake-up the window is amber on brown-black
    bool tips = true;                 ///< at most one a day
    bool timeSuggestions = true;      ///< the machine's locks and suspends are noted, to suggest when the night began and ended
    int stretchHold = 25;             ///< seconds, 5 to 120
    int stretchSets = 3;              ///< 1 to 9
    int stretchRest = 10;             ///< seconds between two sets, 0 to 60
    /// Ids of built-in moves and names of the user's own, in order: 1 to 12, each once, at most 40 characters, no comma.
    std::vector<std::string> stretchMoves{"heel_raise", "toe_up", "calf_left", "calf_right"};
    bool stretchSounds = true;
    bool stretchVoice = false;
    bool welcomed = false;            ///< the window's Welcome was finished or skipped
    bool operator==(const Settings&) const = default;
};

/// Keys as on the command line: "day-starts-at", … in the order in which they are listed.
[[nodiscard]] const std::vector<std::string>& settingKeys();
[[nodiscard]] std::string settingText(const Settings& settings, const std::string& key);
/// Throws Refusal{UnknownSetting} or {BadSetting}; `settings` is then unchanged.
void assignSetting(Settings& settings, const std::string& key, const std::string& text);

[[nodiscard]] bool isQuiet(const Settings& settings, TimeOfDay time);

}  // namespace limber
