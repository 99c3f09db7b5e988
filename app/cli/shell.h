// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/clock.h"
#include "core/calendar/zone.h"

#include <filesystem>
#include <iosfwd>

namespace limber {

/// Where limberctl runs: handed in by main, or by a test.
struct Shell {
    std::ostream& out;
    std::ostream& err;
    const Clock& clock;
    ZonePtr zone;
    bool colour = false;
    std::filesystem::path programs;  ///< folder of limberctl itself, where limberd is looked for first
};

}  // namespace limber
