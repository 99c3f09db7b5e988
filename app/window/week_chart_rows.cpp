// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/week_chart_rows.h"

namespace limber {

WeekChartRows::WeekChartRows(QObject* parent) : RowModel({"chart"}, parent) {}

void WeekChartRows::show(const QList<WeekChart*>& charts)
{
    QList<Row> rows;
    for (WeekChart* chart : charts)
        rows << Row{chart->habitId(), {QVariant::fromValue(chart)}};
    RowModel::show(rows);
}

}  // namespace limber
