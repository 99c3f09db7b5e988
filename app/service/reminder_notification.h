// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/notifier.h"
#include "core/habit/refusal.h"
#include "core/habit/settings.h"
#include "core/reminder/reminder.h"

#include <span>
#include <vector>

namespace limber {

/// What words depend on besides the reminder itself.
struct Phrasing {
    Settings settings;
    std::vector<Habit> habits;  ///< archived ones too
};

/// Key of the button on the evening's bubbles that opens help in a cramp. It answers nothing: the reminder stays open.
inline constexpr const char* crampKey = "cramp";

/// Tagged with the occurrence, so that an answer says which one it is for.
[[nodiscard]] Notification reminderNotification(const Reminder& reminder, const Phrasing& phrasing);
[[nodiscard]] Notification missedNotification(std::span<const Reminder> missed, const Phrasing& phrasing);
/// Shows the user that notifications arrive.
[[nodiscard]] Notification testNotification();
/// An answer that could not be carried out.
[[nodiscard]] Notification refusalNotification(const Refusal& refusal);

/// The page of the window that a click on the bubble opens (interface.md, `--page`).
[[nodiscard]] QString pageFor(ReminderKind kind);

}  // namespace limber
