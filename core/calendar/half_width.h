// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace limber {

/// Full-width digits, letters and punctuation as plain ones; surrounding blanks removed. Chinese input methods
/// produce them while a person only thinks of typing a number.
[[nodiscard]] std::string halfWidth(std::string_view text);

}  // namespace limber
