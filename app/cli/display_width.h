// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace limber {

/// Columns that `text` takes in a terminal: East Asian wide characters and emoji two, marks that combine none.
[[nodiscard]] std::size_t displayWidth(std::string_view text);

/// What a person typed, made safe for one line of a terminal: control characters become blanks, wrong bytes U+FFFD.
[[nodiscard]] std::string printable(std::string_view text);

/// What a refusal says again of what was typed: its beginning is enough to know it by, and names are seldom longer.
inline constexpr std::size_t longestEcho = 60;

/// `text`, where it has more characters than `longest` only its beginning and "…".
[[nodiscard]] std::string shortened(std::string_view text, std::size_t longest = longestEcho);

/// The same in quotation marks.
[[nodiscard]] std::string inQuotes(std::string_view text);

}  // namespace limber
