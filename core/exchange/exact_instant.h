// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/zone.h"

namespace limber {

/// As isoText(), with ".250" after the seconds where there are milliseconds, so that parseInstant() gives back the same.
[[nodiscard]] std::string exactText(Instant instant, std::chrono::seconds offset);

}  // namespace limber
