// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/routine_move_model.h"

#include "app/i18n/stretch_text.h"
#include "core/stretch/chosen_routine.h"

#include <algorithm>

namespace limber {

RoutineMoveModel::RoutineMoveModel(QObject* parent) : RowModel({"moveId", "name", "own", "chosen"}, parent) {}

void RoutineMoveModel::show(const std::vector<std::string>& chosen)
{
    QList<Row> rows;
    const auto add = [&rows](const std::string& move, bool isChosen) {
        const QString id = QString::fromStdString(move);
        rows << Row{id, {id, moveName(move), !isColumnsMove(move), isChosen}};
    };
    for (const std::string& move : chosen)
        add(move, true);
    for (const std::string& move : columnsRoutine().moves) {
        if (std::ranges::find(chosen, move) == chosen.end())
            add(move, false);
    }
    RowModel::show(rows);
}

}  // namespace limber
