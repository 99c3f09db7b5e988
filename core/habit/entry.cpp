// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/habit/entry.h"

#include <algorithm>
#include <array>

namespace limber {
namespace {

// In the order of their enums.
constexpr std::array kindNames{"value", "part", "wake_up", "nap"};
constexpr std::array legNames{"unknown", "left", "right", "both"};

template <class T, std::size_t N>
std::optional<T> named(const std::array<const char*, N>& names, std::string_view name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt : std::optional(static_cast<T>(found - names.begin()));
}

}  // namespace

const char* nameOf(Entry::Kind kind)
{
    return kindNames.at(static_cast<std::size_t>(kind));
}

std::optional<Entry::Kind> entryKindNamed(std::string_view name)
{
    return named<Entry::Kind>(kindNames, name);
}

const char* nameOf(Cramp::Leg leg)
{
    return legNames.at(static_cast<std::size_t>(leg));
}

std::optional<Cramp::Leg> legNamed(std::string_view name)
{
    return named<Cramp::Leg>(legNames, name);
}

const std::vector<std::string>& crampSigns()
{
    static const std::vector<std::string> signs{"swelling", "redness", "walking-pain",
                                                "numbness", "weakness", "new-medicine"};
    return signs;
}

}  // namespace limber
