// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/row_model.h"
#include "core/habit/habit.h"
#include "core/habit/settings.h"

namespace limber {

/// The reminders of one habit while they are edited: any number of times a day, each on weekdays of its own.
///
/// QML roles, for `required property`:
///   int    row       for the functions below; stays with its reminder
///   string time      as typed
///   int    weekdays  bit 0 is Monday
///   string refusal   why it cannot be so
///   string note      "Quiet hours …: it will not come"; empty where it comes
class ReminderTimeModel : public RowModel {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit ReminderTimeModel(QObject* parent = nullptr);

    void load(const std::vector<ReminderTime>& times, const Settings& settings);
    /// What is typed. Where something is wrong, nothing, and the row says what.
    [[nodiscard]] std::optional<std::vector<ReminderTime>> typed();

    Q_INVOKABLE void add();
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void setTime(int row, const QString& time);
    Q_INVOKABLE void setWeekdays(int row, int weekdays);

signals:
    void edited();

private:
    struct Line {
        int row = 0;
        QString time;
        std::bitset<7> weekdays;
        QString refusal;
    };
    [[nodiscard]] Line* lineOf(int row);
    [[nodiscard]] QString noteOn(const Line& line) const;
    void show();
    void say();

    std::vector<Line> m_lines;
    Settings m_settings;
    int m_rows = 0;
};

}  // namespace limber
