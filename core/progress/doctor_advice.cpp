// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/progress/doctor_advice.h"

#include <algorithm>
#include <set>

namespace limber {

namespace {

constexpr long nightsInWindow = 7;
constexpr int crampsThatAreMany = 3;

}  // namespace

DoctorAdvice doctorAdvice(std::span<const Cramp> cramps, Day presentNight)
{
    DoctorAdvice advice;
    std::set<std::string> lately;  // in the last window
    std::set<std::string> ever;    // in any of the three
    for (const Cramp& cramp : cramps) {
        const long ago = (presentNight - cramp.night).days();
        if (ago < 0 || ago >= 3 * nightsInWindow)
            continue;
        const long window = ago / nightsInWindow;
        ++advice.counts[static_cast<std::size_t>(2 - window)];
        ever.insert(cramp.signs.begin(), cramp.signs.end());
        if (window == 0)
            lately.insert(cramp.signs.begin(), cramp.signs.end());
    }
    advice.often = std::ranges::all_of(advice.counts, [](int count) { return count >= crampsThatAreMany; });
    advice.urgent = lately.contains("swelling") && lately.contains("redness");
    for (const char* sign : {"walking-pain", "numbness", "weakness", "new-medicine"})
        if (ever.contains(sign))
            advice.signs.emplace_back(sign);
    return advice;
}

}  // namespace limber
