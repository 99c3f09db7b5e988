// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/row_reader.h"

#include "core/exchange/bounds.h"
#include "core/exchange/utf8.h"

#include <algorithm>
#include <cmath>

namespace limber {

bool isShort(const std::string& text)
{
    const auto isControl = [](char letter) { return static_cast<unsigned char>(letter) < 0x20 || letter == 0x7F; };
    return utf8Length(text).value_or(text.size()) <= longestName && std::ranges::none_of(text, isControl);
}

RowReader::RowReader(const nlohmann::json& row) : m_row(row)
{
    if (!row.is_object())
        throw RowProblem("an object was expected");
}

const nlohmann::json& RowReader::field(const char* key)
{
    const auto found = m_row.find(key);
    if (found == m_row.end())
        throw RowProblem(std::string("\"") + key + "\" is missing");
    ++m_taken;
    return *found;
}

std::string RowReader::text(const char* key)
{
    const auto& value = field(key);
    if (!value.is_string())
        throw RowProblem(std::string("\"") + key + "\" is not a text");
    return value.get<std::string>();
}

std::string RowReader::shortText(const char* key)
{
    std::string value = text(key);
    if (!isShort(value))
        throw RowProblem(std::string("\"") + key + "\" is too long, or not on one line");
    return value;
}

std::string RowReader::name(const char* key)
{
    std::string value = shortText(key);
    if (value.empty())
        throw RowProblem(std::string("\"") + key + "\" is empty");
    return value;
}

double RowReader::number(const char* key)
{
    const auto& value = field(key);
    if (!value.is_number() || !std::isfinite(value.get<double>()))
        throw RowProblem(std::string("\"") + key + "\" is not a number");
    return value.get<double>();
}

int RowReader::integer(const char* key, int low, int high)
{
    const double value = number(key);
    if (value < low || value > high || value != std::floor(value))
        throw RowProblem(std::string("\"") + key + "\" is not a whole number from " + std::to_string(low) + " to " +
                         std::to_string(high));
    return static_cast<int>(value);
}

std::optional<int> RowReader::integerOrNull(const char* key, int low, int high)
{
    const auto found = m_row.find(key);
    if (found == m_row.end() || !found->is_null())
        return integer(key, low, high);
    ++m_taken;
    return std::nullopt;
}

bool RowReader::flag(const char* key)
{
    const auto& value = field(key);
    if (!value.is_boolean())
        throw RowProblem(std::string("\"") + key + "\" is neither true nor false");
    return value.get<bool>();
}

Day RowReader::day(const char* key)
{
    const auto day = parseDay(text(key));
    if (!day)
        throw RowProblem(std::string("\"") + key + "\" is not a date");
    return *day;
}

InstantWithOffset RowReader::instant(const char* key)
{
    const auto instant = parseInstant(text(key));
    if (!instant)
        throw RowProblem(std::string("\"") + key + "\" is not a time with its offset");
    return *instant;
}

const nlohmann::json& RowReader::array(const char* key)
{
    const auto& value = field(key);
    if (!value.is_array())
        throw RowProblem(std::string("\"") + key + "\" is not a list");
    return value;
}

void RowReader::finish() const
{
    if (m_taken != m_row.size())
        throw RowProblem("there is a field that this version of the format does not have");
}

}  // namespace limber
