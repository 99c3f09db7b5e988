// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/zone.h"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace limber {

/// What is wrong with one row of a file; whoever reads the file adds its name and the line.
class RowProblem : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Whether `text` can be an id, a name or a unit.
[[nodiscard]] bool isShort(const std::string& text);

/// Takes the fields of a JSON object one by one. Everything that is missing, of another type, out of bounds or not asked
/// for throws RowProblem.
class RowReader {
public:
    explicit RowReader(const nlohmann::json& row);

    [[nodiscard]] std::string text(const char* key);
    /// On one line, at most longestName characters: an id, a name, a unit.
    [[nodiscard]] std::string shortText(const char* key);
    /// The same, not empty.
    [[nodiscard]] std::string name(const char* key);
    [[nodiscard]] double number(const char* key);
    [[nodiscard]] int integer(const char* key, int low, int high);
    [[nodiscard]] std::optional<int> integerOrNull(const char* key, int low, int high);
    [[nodiscard]] bool flag(const char* key);
    [[nodiscard]] Day day(const char* key);
    [[nodiscard]] InstantWithOffset instant(const char* key);
    [[nodiscard]] const nlohmann::json& array(const char* key);
    /// Throws when there was a field that nothing asked for.
    void finish() const;

private:
    const nlohmann::json& field(const char* key);

    const nlohmann::json& m_row;
    std::size_t m_taken = 0;
};

}  // namespace limber
