// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/row_builder.h"

#include <functional>
#include <set>

namespace limber {

/// Walks through the JSON archive and hands out its rows one at a time, so that memory holds one row and not the file.
/// The header ("format", "version") must come first. Throws RowProblem, or what a callback throws.
class ArchiveParser final : public nlohmann::json_sax<nlohmann::json> {
public:
    struct Callbacks {
        std::function<void(const nlohmann::json&)> version;
        std::function<void(const std::string& section, const nlohmann::json& row)> row;
    };
    ArchiveParser(std::set<std::string> lists, std::string objectSection, Callbacks callbacks);

    bool null() override { return scalar({}); }
    bool boolean(bool value) override { return scalar(value); }
    bool number_integer(number_integer_t value) override { return scalar(value); }
    bool number_unsigned(number_unsigned_t value) override { return scalar(value); }
    bool number_float(number_float_t value, const string_t&) override { return scalar(value); }
    bool string(string_t& value) override;
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override;
    bool key(string_t& name) override;
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override;
    bool end_array() override { return close(); }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override;

    /// Throws when a whole archive has not been seen.
    void finish() const;

private:
    enum class Place { Outside, Top, List, Row, Done };

    bool scalar(nlohmann::json value);
    bool close();

    std::set<std::string> m_lists;
    std::string m_objectSection;
    Callbacks m_callbacks;
    std::set<std::string> m_seen;
    std::string m_key;
    Place m_place = Place::Outside;
    RowBuilder m_row;
};

}  // namespace limber
