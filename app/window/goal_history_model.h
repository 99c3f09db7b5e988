// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/row_model.h"
#include "core/habit/habit.h"

namespace limber {

/// What was asked for when, latest first; empty while it never changed.
///
/// QML roles, for `required property`:
///   string day      "2026-12-01"
///   string text     "Since 1 Nov: 1500–1700 ml"
///   bool   planned  it does not count yet and can be dropped
class GoalHistoryModel : public RowModel {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit GoalHistoryModel(QObject* parent = nullptr);
    void show(const Habit& habit, Day today);
};

}  // namespace limber
