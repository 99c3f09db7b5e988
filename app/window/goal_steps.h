// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/row_model.h"
#include "core/tracker.h"

namespace limber {

/// The goals of water, bedtime, sleep and exercise, moved in steps before they are kept.
///
/// QML roles, for `required property`:
///   string habitId
///   string symbol    name of an icon
///   string tone      as in HabitListModel
///   string name      "Water"
///   string goalText  "1500–1700 ml", as stepped
///   string nowText   "Now 1500–1700 ml" where it is another one, else empty
///   bool   canLess   a step less, or earlier, is a goal that it can have
///   bool   canMore
///   string lessText  "Water: less", "Bedtime: earlier"
///   string moreText
class GoalSteps : public RowModel {
    Q_OBJECT
    QML_ANONYMOUS
    /// Something was stepped.
    Q_PROPERTY(bool moved READ moved NOTIFY movedChanged)

public:
    explicit GoalSteps(QObject* parent = nullptr);

    /// Begins anew with the goals in force on `day`; archived habits are left out.
    void load(const std::vector<Habit>& habits, Day day);
    void step(const QString& habitId, int by);
    [[nodiscard]] bool moved() const;
    struct Moved {
        Habit habit;
        Goal goal;
    };
    [[nodiscard]] std::vector<Moved> movedGoals() const;

signals:
    void movedChanged();

private:
    struct Line {
        Habit habit;
        Goal now;
        Goal goal;
    };
    void show();

    std::vector<Line> m_lines;
};

}  // namespace limber
