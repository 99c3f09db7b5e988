// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/habit/entry.h"

#include <array>
#include <span>

namespace limber {

/// Whether the cramps of the last three weeks suggest seeing a doctor: rules.md, "Cramps", from the column's list of signs
/// (shared/health.md). A diary's hint, never a diagnosis.
struct DoctorAdvice {
    std::array<int, 3> counts{};  ///< cramps in the last three windows of 7 nights, oldest first, the present night the last
    bool often = false;           ///< at least 3 in each of them
    bool urgent = false;          ///< swelling and redness, both within the last 7 nights: perhaps a thrombosis
    /// Of walking-pain, numbness, weakness and new-medicine, what was logged in the last 21 nights, in that order: to be
    /// told to a doctor without hurry.
    std::vector<std::string> signs;

    [[nodiscard]] bool isSilent() const { return !often && !urgent && signs.empty(); }
    bool operator==(const DoctorAdvice&) const = default;
};

/// `cramps` in any order; those outside of the three windows do not count.
[[nodiscard]] DoctorAdvice doctorAdvice(std::span<const Cramp> cramps, Day presentNight);

}  // namespace limber
