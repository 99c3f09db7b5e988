// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/row_model.h"

namespace limber {

/// Seven days of one chart, first day of the week first.
///
/// QML roles, for `required property`:
///   string dayText    "Mon" / "一"
///   bool   hasValue   false: a gap, not zero
///   double value      in the chart's unit
///   string valueText  "1550", "7 h 24 min"
///   int    markState  DayState
///   bool   isToday
///   bool   isFuture   nothing can be there yet
///   string spoken     "Wednesday: 1320 ml, partly", for screen readers
/// and for ChartForm.Night, in minutes since noon:
///   bool   hasBed     bedtime is known
///   int    bed
///   bool   hasUp      wake-up is known too
///   int    up
///   int    bedState   DayState of the bedtime
class WeekBarModel : public RowModel {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit WeekBarModel(QObject* parent = nullptr);
    /// "Wednesday: 1320 ml, partly": role `spoken` of a row, empty for none.
    Q_INVOKABLE QString spokenOf(int row) const;
};

}  // namespace limber
