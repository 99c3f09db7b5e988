// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stretch/routine.h"
#include "core/tracker.h"

#include <QDate>
#include <QStringList>

/// What the window says beyond app/i18n. Numbers and their units come apart as runs where a page shows them in two
/// sizes.
namespace limber::wording {

[[nodiscard]] QDate date(Day day);
/// "22:41"; minutes may lie beyond the day.
[[nodiscard]] QString clock(double minutesSinceMidnight);
[[nodiscard]] QString number(double value);
/// "ml", "min" in the user's language; units of the user's own stay as they are.
[[nodiscard]] QString unit(const Habit& habit);

/// ["7", "h", "29", "min"], ["18", "min"]
[[nodiscard]] QStringList durationRuns(int minutes);
/// A value of a habit: ["22:41"], ["1250", "ml"], …; empty for none and for yes/no.
[[nodiscard]] QStringList valueRuns(const Habit& habit, std::optional<double> value);
/// What one entry says: "250 ml", "18 min", "22:41", "Done", "Partly done", "Yes".
[[nodiscard]] QString entryValue(const Habit& habit, const Entry& entry);

/// "in 40 min", "now"
[[nodiscard]] QString inTime(std::chrono::minutes away);

/// "at least 7 h", "before 23:00", "1500–1700 ml", "the whole routine"
[[nodiscard]] QString goal(const Habit& habit, Day day);
/// "4 moves · 6 min 40 s"
[[nodiscard]] QString routine(const RoutinePlan& plan);
/// Begins with a capital letter, where the script has them.
[[nodiscard]] QString sentence(QString text);
/// "Streak 4 nights"; empty for none.
[[nodiscard]] QString streak(const Habit& habit, const Streak& streak, Day day);

/// "50 days", "23 nights", "3 weeks"; empty for none.
[[nodiscard]] QString streakLength(const Habit& habit, int length, Day day);

/// Name of an icon of the interface.
[[nodiscard]] QString icon(const Habit& habit);
/// "water" for the theme's own colour of a built-in habit, or what the user chose: "#rrggbb" or empty.
[[nodiscard]] QString tone(const Habit& habit);

}  // namespace limber::wording
