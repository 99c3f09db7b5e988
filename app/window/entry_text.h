// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/habit/entry.h"
#include "core/habit/habit.h"

#include <QString>

#include <span>

/// What the window says about single entries and cramps.
namespace limber {

/// The habit's name, "Woke up" or "Nap".
[[nodiscard]] QString entryTitle(const Habit& habit, const Entry& entry);
[[nodiscard]] QString crampTitle();
/// "Swelling", …; empty for a sign that is none.
[[nodiscard]] QString crampSignText(const QString& sign);

/// "Today", "Yesterday", "Wednesday 18 November"; of nights "Tonight", "Last night", "Night of Wednesday 18 November".
[[nodiscard]] QString dayPhrase(Day day, Day today, bool night);

/// What is said once it is done: "Changed Water: 250 ml, 21:30" or, on another day, "Moved Water to Wednesday 18 November".
[[nodiscard]] QString entryChangedText(const Habit& habit, const Entry& entry, std::span<const Entry> before, Day today);
/// "Logged 250 ml of water", "Logged Bedtime: 22:41"
[[nodiscard]] QString entryLoggedText(const Habit& habit, const Entry& entry);
[[nodiscard]] QString entryRemovedText(const Habit& habit, const Entry& entry);

}  // namespace limber
