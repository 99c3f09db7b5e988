// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/civil.h"

#include <string>

namespace limber {

/// A UUID version 7 (RFC 9562, 5.7): 48 bits of milliseconds, then 74 random bits; lower-case text of 36 characters.
[[nodiscard]] std::string makeUuid(Instant now);

}  // namespace limber
