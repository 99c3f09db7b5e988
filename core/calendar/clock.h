// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/civil.h"

namespace limber {

/// Where "now" comes from. Handed in by constructor; nothing in core reads the time elsewhere.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

/// The system's real-time clock: the only raw read of time in core.
class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override;
};

}  // namespace limber
