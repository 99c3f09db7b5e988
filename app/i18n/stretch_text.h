// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stretch/routine.h"

#include <QString>

namespace limber {

/// "Heel raise"; a move of the user's own is called as its id says.
[[nodiscard]] QString moveName(const std::string& move);
/// How it is done, in one sentence: from the column that shared/health.md tells of.
[[nodiscard]] QString moveText(const std::string& move);
/// "6 min 40 s", "40 s"
[[nodiscard]] QString spanText(std::chrono::seconds span);
/// "4 moves, 6 min 40 s"
[[nodiscard]] QString routineText(const RoutinePlan& plan);

}  // namespace limber
