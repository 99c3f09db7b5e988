// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/habit/refusal.h"

#include <exception>
#include <string>

namespace limber {

/// The database could not be reached; what was to be written still has to be.
[[nodiscard]] bool isOfTheDatabase(RefusalCode code);
/// For the log: "too_much: 7000, 5000, ml".
[[nodiscard]] std::string described(const std::exception& error);

}  // namespace limber
