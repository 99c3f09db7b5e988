// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stretch/chosen_routine.h"

#include "core/habit/settings.h"

#include <algorithm>

namespace limber {

RoutinePlan chosenRoutine(const Settings& settings)
{
    return {.moves = settings.stretchMoves,
            .sets = settings.stretchSets,
            .hold = std::chrono::seconds(settings.stretchHold),
            .rest = std::chrono::seconds(settings.stretchRest)};
}

bool isColumnsMove(const std::string& move)
{
    const auto moves = columnsRoutine().moves;
    return std::ranges::find(moves, move) != moves.end();
}

}  // namespace limber
