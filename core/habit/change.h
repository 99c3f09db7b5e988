// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/civil.h"

#include <optional>
#include <string>

namespace limber {

/// One committed change made on this device, as undo and redo know it.
struct Change {
    enum class Action { Log, Edit, Delete, Skip, Unskip, Repair, Vacation, Goal, Habit, Setting, Cramp, Import };
    std::int64_t sequence = 0;    ///< 0: nothing was changed, so there is nothing to undo
    Action action = Action::Log;
    std::string habit;            ///< id, or a setting's key; may be empty, as of a cramp edited or deleted
    std::optional<Day> day;
    std::optional<double> value;  ///< of the entry logged, edited or deleted
};

/// "log", "edit", … the form it has in the database.
[[nodiscard]] const char* nameOf(Change::Action action);
[[nodiscard]] Change::Action changeActionNamed(std::string_view name);

}  // namespace limber
