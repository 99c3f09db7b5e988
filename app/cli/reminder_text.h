// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/progress/week.h"
#include "core/reminder/reminder.h"

namespace limber {

/// What a reminder says, calm and short. `habitName` is that of a habit of the user's own.
[[nodiscard]] std::string reminderText(const Reminder& reminder, const std::string& habitName);

/// The one suggestion of a week.
[[nodiscard]] std::string suggestionText(const Suggestion& suggestion);

}  // namespace limber
