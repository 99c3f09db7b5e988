// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/row_model.h"
#include "core/reminder/evening.h"

namespace limber {

/// The steps that lead to bed.
///
/// QML roles, for `required property`:
///   string kind      "wind_down", "stretch", "bedtime"
///   string title     "Wind-down", "Bedtime stretch", "Bed"
///   string timeText  "22:30", or "now"
///   string detail    of the present one: "Reminder at 22:45"
///   bool   current   it is its turn
///   int    mark      DayState: met, open or skipped
///   string stateText for a screen reader: "Done", "Now", "Later", "Skipped"
class EveningStepModel : public RowModel {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit EveningStepModel(QObject* parent = nullptr);
    /// `reminded`: its reminders are switched on.
    void show(const EveningView& view, const Zone& zone, bool reminded);
};

}  // namespace limber
