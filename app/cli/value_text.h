// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/habit/entry.h"
#include "core/habit/habit.h"
#include "core/progress/day_state.h"

namespace limber {

// English words for values; numbers are in the unit stored.

/// "45 min", "7 h", "7 h 20 min".
[[nodiscard]] std::string minutesText(double minutes);
/// "1250 ml", "7 h 20 min", "22:41", "yes".
[[nodiscard]] std::string valueText(const Habit& habit, double value);
/// "1500-1700 ml", "at least 10 min", "before 23:00".
[[nodiscard]] std::string goalWords(const Habit& habit, const Goal& goal);
/// A sum against its goal: "1250 of 1500-1700 ml", "30 min of 10 min", "500 ml, at most 2000 ml".
[[nodiscard]] std::string progressText(const Habit& habit, const Goal& goal, double value);
/// What an entry says: "Water 250 ml", "Bedtime 22:41", "Wake-up 06:10", "Nap 14:00, 1 h".
[[nodiscard]] std::string entryText(const Habit& habit, const Entry& entry);
/// "Cramp at 03:10, night of Sat 21 Nov".
[[nodiscard]] std::string crampText(const Cramp& cramp);
/// What is known of it: "left leg, pain 3, 5 min, swelling"; empty where nothing is.
[[nodiscard]] std::string crampDetails(const Cramp& cramp);
/// "met", "partly done", "not logged", …
[[nodiscard]] const char* stateText(DayState state);

/// "Sunday, 22 November 2026".
[[nodiscard]] std::string longDay(Day day);
/// "Sun 22 Nov".
[[nodiscard]] std::string shortDay(Day day);
/// "today", "yesterday", or the date.
[[nodiscard]] std::string dayWord(Day day, Day today);
/// "2026-11-22 08:05".
[[nodiscard]] std::string wallWords(WallTime wall);

}  // namespace limber
