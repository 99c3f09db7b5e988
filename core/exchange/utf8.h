// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string_view>

namespace limber {

/// Number of characters, or nothing when `text` is not valid UTF-8 (no surrogates, nothing overlong).
[[nodiscard]] std::optional<std::size_t> utf8Length(std::string_view text);

/// Takes the first character off `text`; one wrong byte counts as U+FFFD. `text` must not be empty.
[[nodiscard]] char32_t takeCharacter(std::string_view& text);

}  // namespace limber
