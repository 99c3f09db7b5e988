// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/row_model.h"
#include "core/tracker.h"

namespace limber {

/// What was logged for today and for the night that begins on it, and of last night, so that somebody who gets up can
/// still correct it; latest first.
///
/// QML roles, for `required property`:
///   string entryId     for EntryEditor
///   string timeText    "22:04"
///   string habitId     "cramp" for a cramp
///   string icon        as in HabitListModel
///   string tone        as in HabitListModel
///   string title       the entry's note, else the habit's name
///   string amountText  "100 ml", "18 min", "7 h 29 min", "Done"
///   string dayNote     "counts for Thursday", "last night"; mostly empty
///   string spoken      "Water, 250 ml, 22:04", like no other row's
class EntryListModel : public RowModel {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit EntryListModel(QObject* parent = nullptr);
    void show(const DayView& today);
};

}  // namespace limber
