// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace limber {

/// Clocks of two devices may differ by so much before a time counts as in the future (rules.md, "Bad input").
inline constexpr std::chrono::minutes clockSlack{2};

}  // namespace limber
