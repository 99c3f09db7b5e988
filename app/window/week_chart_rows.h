// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/row_model.h"
#include "app/window/week_chart.h"

namespace limber {

/// The charts of a week as rows, so that a habit that comes or goes leaves the drawn ones of the others alone.
///
/// QML roles, for `required property`:
///   WeekChart chart
class WeekChartRows : public RowModel {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit WeekChartRows(QObject* parent = nullptr);
    void show(const QList<WeekChart*>& charts);
};

}  // namespace limber
