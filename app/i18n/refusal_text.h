// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/habit/refusal.h"

#include <QString>

namespace limber {

/// Why the core would not do something, as one sentence in the user's language: what was wrong and what would be right.
[[nodiscard]] QString refusalText(const Refusal& refusal);

}  // namespace limber
