// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>
#include <vector>

namespace limber {

/// The SQL of core/store/migrations in the order of their numbers; the first one makes version 1.
const std::vector<std::string_view>& migrations();

}  // namespace limber
