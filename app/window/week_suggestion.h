// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/progress/week.h"

#include <QString>

#include <span>

namespace limber {

/// A week's suggestion as StyledText: what was seen, then in bold what could be tried. `habits` give the goals.
[[nodiscard]] QString suggestionText(const Suggestion& suggestion, std::span<const Habit> habits);

}  // namespace limber
