// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <nlohmann/json.hpp>

#include <vector>

namespace limber {

/// Puts together one row of a file from the events of a parser, and stops where it grows deeper or larger than a row may
/// be. Throws RowProblem.
class RowBuilder {
public:
    void openObject() { open(nlohmann::json::object()); }
    void openArray() { open(nlohmann::json::array()); }
    void key(const std::string& name);
    void value(nlohmann::json value) { add(std::move(value)); }
    /// True when this closed the row itself.
    bool close();
    [[nodiscard]] bool isOpen() const { return !m_open.empty(); }
    /// The finished row; the next one begins empty.
    [[nodiscard]] nlohmann::json take();

private:
    void open(nlohmann::json container);
    nlohmann::json* add(nlohmann::json value);

    nlohmann::json m_row;
    std::vector<nlohmann::json*> m_open;  ///< from the row itself to the innermost container
    std::string m_key;
    std::size_t m_values = 0;
};

}  // namespace limber
