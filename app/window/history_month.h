// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/row_model.h"
#include "core/tracker.h"

namespace limber {

/// A month as a calendar: six weeks of seven cells, of which those outside the month are empty.
///
/// QML roles, for `required property`:
///   string iso       "2026-11-14"; empty outside the month
///   string number    "14"
///   bool   isToday
///   bool   isFuture  cannot be chosen
///   bool   isChosen
///   list<int> marks  HeatState of each habit, in the order of History.tones
///   string title     "Saturday 14 November", for screen readers
///   string spoken    "Met: Sleep, Exercise. Partly: Water. Missed: Bedtime."
class HistoryMonth : public RowModel {
    Q_OBJECT
    QML_ANONYMOUS

public:
    /// What the cells are made from.
    struct Subject {
        Day first;  ///< of the month
        Day today;
        Day chosen;
        boost::date_time::weekdays weekStartsOn;
        const HistoryView& year;  ///< holds the month
    };

    explicit HistoryMonth(QObject* parent = nullptr);
    void show(const Subject& subject);
};

}  // namespace limber
