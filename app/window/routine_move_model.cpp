// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/routine_move_model.h"

#include "app/i18n/stretch_text.h"
#include "core/stretch/chosen_routine.h"

#include <algorithm>

namespace limber {

RoutineMoveModel::RoutineMoveModel(QObject* parent) : RowModel({"moveId", "name", "own", "chosen"}, parent) {}

void RoutineMoveModel::show(const std::vector<std::string>& order, const std::vector<std::string>& chosen)
{
    QList<Row> rows;
    for (const std::string& move : order) {
        const QString id = QString::fromStdString(move);
        rows << Row{id, {id, moveName(move), !isColumnsMove(move), std::ranges::count(chosen, move) > 0}};
    }
    RowModel::show(rows);
}

}  // namespace limber
