// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/habit/refusal.h"

namespace limber {

/// One English sentence on one line: what was wrong and what would be right.
[[nodiscard]] std::string refusalText(const Refusal& refusal);

}  // namespace limber
