// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stretch/routine.h"

namespace limber {

struct Settings;

/// The routine as the person wants it.
[[nodiscard]] RoutinePlan chosenRoutine(const Settings& settings);

/// One of the column's moves, which have drawings and names in every language; else it is one of the user's own.
[[nodiscard]] bool isColumnsMove(const std::string& move);

}  // namespace limber
