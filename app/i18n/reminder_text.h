// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/habit/settings.h"
#include "core/reminder/reminder.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>
#include <span>

namespace limber {

/// A button of a reminder. `minutes` is how long a snooze lasts.
struct ReminderAnswer {
    ReminderAction action = ReminderAction::Done;
    std::chrono::minutes snooze{0};

    /// "done", "bed", "snooze-10", …: how the answer travels through a notification.
    [[nodiscard]] QString key() const;
    [[nodiscard]] static std::optional<ReminderAnswer> ofKey(const QString& key);
    bool operator==(const ReminderAnswer&) const = default;
};

struct ReminderText {
    struct Button {
        ReminderAnswer answer;
        QString label;
    };
    QString title;
    QString body;
    QList<Button> buttons;  ///< the most wanted first: some desktops show only three
};

/// The words of one reminder in the user's language. `habits` are all habits. `now` is when it is read, where that is
/// later than it came: it then does not ask for what is past.
[[nodiscard]] ReminderText reminderText(const Reminder& reminder, std::span<const Habit> habits, const Settings& settings,
                                        std::optional<Instant> now = {});
/// What is pressed to answer it: "Going to bed now", "+250 ml", "Done, 10 min", "Skip today", "In 10 minutes".
[[nodiscard]] QString answerLabel(const ReminderAnswer& answer, const Reminder& reminder, std::span<const Habit> habits,
                                  const Settings& settings);
/// One summary of what became due while nobody could show it.
[[nodiscard]] ReminderText missedText(std::span<const Reminder> missed, std::span<const Habit> habits);
/// "Water", "Wind-down", "Weekly review", …; a habit of the user's own by its name.
[[nodiscard]] QString reminderName(const Reminder& reminder, std::span<const Habit> habits);

}  // namespace limber
