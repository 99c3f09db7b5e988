// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/habit/habit.h"

#include <QString>

namespace limber {

/// The habit's name in the user's language: the built-in ones are translated by id, the user's own are as they named it.
[[nodiscard]] QString habitName(const std::string& id, const std::string& name);
[[nodiscard]] QString habitName(const Habit& habit);

/// "250 ml", "30 min", "2.5 km": the number with the unit as people write it in the user's language.
[[nodiscard]] QString quantityText(const Habit& habit, double value);

/// "before 23:00", "at least 7 h", "1500–1700 ml".
[[nodiscard]] QString goalPhrase(const Habit& habit, const Goal& goal);

}  // namespace limber
