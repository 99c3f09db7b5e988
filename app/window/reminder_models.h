// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/row_model.h"
#include "core/tracker.h"

namespace limber {

/// The reminders that can be switched on and off.
///
/// QML roles, for `required property`:
///   string key     of the setting, for Reminders.set
///   string symbol  name of its icon
///   string title   "Water"
///   string detail  "Until 21:00, 3 more today"
///   bool   active
class ReminderSwitchModel : public RowModel {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit ReminderSwitchModel(QObject* parent = nullptr);
    void show(Tracker& tracker, Instant now);
};

/// What came in the last seven days, and what was said to it; latest first.
///
/// QML roles:
///   string occurrence
///   string timeText    "Thu 22:45"
///   string title       "Bedtime stretch"
///   string answerText  "Done", "Put off to 23:15", "No answer"
class ReminderHistoryModel : public RowModel {
    Q_OBJECT
    QML_ANONYMOUS
    /// "Came: 23 · answered: 17"
    Q_PROPERTY(QString summary READ summary NOTIFY summaryChanged)

public:
    explicit ReminderHistoryModel(QObject* parent = nullptr);
    void show(Tracker& tracker, Instant now);
    [[nodiscard]] QString summary() const { return m_summary; }

signals:
    void summaryChanged();

private:
    QString m_summary;
};

}  // namespace limber
