// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <charconv>
#include <optional>
#include <string_view>

namespace limber {

/// A number made of digits alone, as many as `text` has: no sign, no blanks, no locale.
[[nodiscard]] inline std::optional<int> parseDigits(std::string_view text)
{
    int number = 0;
    const char* end = text.data() + text.size();
    if (text.empty() || text.front() == '-')
        return {};
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc{} || stop != end)
        return {};
    return number;
}

}  // namespace limber
