// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/habit/entry.h"

#include <array>

namespace limber {

const char* nameOf(Entry::Kind kind)
{
    constexpr std::array names{"value", "part", "wake_up", "nap"};
    return names.at(static_cast<std::size_t>(kind));
}

const char* nameOf(Cramp::Leg leg)
{
    constexpr std::array names{"unknown", "left", "right", "both"};
    return names.at(static_cast<std::size_t>(leg));
}

const std::vector<std::string>& crampSigns()
{
    static const std::vector<std::string> signs{"swelling", "redness", "walking-pain",
                                                "numbness", "weakness", "new-medicine"};
    return signs;
}

}  // namespace limber
