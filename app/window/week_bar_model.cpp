// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/week_bar_model.h"

namespace limber {

WeekBarModel::WeekBarModel(QObject* parent)
    : RowModel({"dayText", "hasValue", "value", "valueText", "markState", "isToday", "isFuture", "spoken", "hasBed", "bed",
                "hasUp", "up", "bedState"},
               parent)
{
}

QString WeekBarModel::spokenOf(int row) const
{
    return row >= 0 && row < count() ? cell(row, "spoken").toString() : QString();
}

}  // namespace limber
