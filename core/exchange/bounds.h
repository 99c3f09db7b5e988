// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

namespace limber {

// What a file to import may hold. Files are treated as hostile (storage.md): nothing is read without a bound.

inline constexpr std::size_t longestText = 10'000;                    ///< characters of a note, name or reason
inline constexpr std::size_t longestName = 100;               ///< characters of an id, a name, a unit
inline constexpr std::size_t largestFile = 512UL * 1024UL * 1024UL;   ///< bytes
inline constexpr std::size_t deepestNesting = 6;                      ///< levels inside one row
inline constexpr std::size_t mostValuesInRow = 100'000;
inline constexpr double largestValue = 1e9;

}  // namespace limber
