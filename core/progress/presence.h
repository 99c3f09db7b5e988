// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/zone.h"

#include <span>

namespace limber {

/// What the machine saw of a person. Somebody is away while the screen is locked or the machine asleep.
enum class PresenceSign : int {
    Locked,
    Unlocked,  ///< also: a session began, so that somebody is there
    Asleep,    ///< suspended, or switched off
    Awake,     ///< a screen that was locked before still is
};

/// "locked", "unlocked", "asleep", "awake".
[[nodiscard]] const char* nameOf(PresenceSign sign);
[[nodiscard]] std::optional<PresenceSign> presenceSignNamed(std::string_view name);

struct PresenceMark {
    Instant at{};
    PresenceSign sign = PresenceSign::Locked;
};

/// When a night began and ended, as far as the machine can tell: a suggestion, for a person to confirm.
struct NightTimes {
    std::optional<WallTime> bed;
    std::optional<WallTime> up;
    bool locked = true;  ///< the screen was locked; otherwise the machine was only asleep or off
    bool operator==(const NightTimes&) const = default;
};

/// Reads the night named `night`, noon to noon, out of `marks`, which are in order of time; those outside of it do not matter.
///
/// Bedtime is the beginning of the longest absence of at least 3 h that begins between 20:00 and 04:00 and does not end
/// before midnight: an evening out is no night. Wake-up is the first return from 04:00 on, before noon. Looking at the screen
/// for less than 10 min in between breaks neither, until 2 h before `usualWakeUp` (never before 04:00): who is back for a
/// moment then is up. Nothing where neither is known.
[[nodiscard]] std::optional<NightTimes> nightSeen(std::span<const PresenceMark> marks, Day night, TimeOfDay usualWakeUp,
                                                  const Zone& zone, Instant now);

}  // namespace limber
