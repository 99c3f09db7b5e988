// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/json_rows.h"
#include "core/tracker.h"

namespace limber {

// The shapes of interface.md. Numbers are in the unit stored, whole ones without a decimal point; clock times HH:MM.

enum class EntriesToo { No, Yes };

/// A value of a habit; null when there is none.
[[nodiscard]] OrderedJson valueJson(const Habit& habit, const std::optional<double>& value);
/// In [0, 1], to two decimals.
[[nodiscard]] OrderedJson strengthJson(double strength);
[[nodiscard]] OrderedJson goalJson(const Goal& goal);
[[nodiscard]] OrderedJson entryJson(const Habit& habit, const Entry& entry);
[[nodiscard]] OrderedJson habitDayJson(const HabitDay& habitDay, EntriesToo entriesToo);
/// {"day":…,"habits":[…]}
[[nodiscard]] OrderedJson dayJson(const DayView& day, EntriesToo entriesToo = EntriesToo::Yes);
[[nodiscard]] OrderedJson crampJson(const Cramp& cramp);
[[nodiscard]] OrderedJson reminderJson(const Reminder& reminder, const std::string& text, const Zone& zone);
[[nodiscard]] OrderedJson habitJson(const Habit& habit, Day today);

/// On one line; wrong bytes become U+FFFD.
void printJson(std::ostream& out, const OrderedJson& json);

}  // namespace limber
