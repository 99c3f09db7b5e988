// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/row_model.h"
#include "core/habit/habit.h"

namespace limber {

/// Habits in the user's order, as the page Habits lists them.
///
/// QML roles, for `required property`:
///   string habitId
///   string name      translated for the built-in ones
///   string symbol    name of its icon
///   string tone      for Theme.tone
///   string about     "1500–1700 ml · Every day"
///   string coming    "From 1 Dec: 1600–1800 ml"; empty where nothing is planned
class HabitOrderModel : public RowModel {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit HabitOrderModel(QObject* parent = nullptr);
    void show(const std::vector<Habit>& habits, bool archived, Day today);
};

}  // namespace limber
