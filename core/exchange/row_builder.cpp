// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/row_builder.h"

#include "core/exchange/bounds.h"
#include "core/exchange/row_reader.h"

namespace limber {

void RowBuilder::open(nlohmann::json container)
{
    if (m_open.size() >= deepestNesting)
        throw RowProblem("it is nested too deeply");
    m_open.push_back(add(std::move(container)));
}

void RowBuilder::key(const std::string& name)
{
    if (m_open.back()->contains(name))
        throw RowProblem("a field is there twice");
    m_key = name;
}

nlohmann::json* RowBuilder::add(nlohmann::json value)
{
    if (++m_values > mostValuesInRow)
        throw RowProblem("it holds too many values");
    if (m_open.empty()) {
        m_row = std::move(value);
        return &m_row;
    }
    nlohmann::json& parent = *m_open.back();
    if (parent.is_object())
        return &(parent[m_key] = std::move(value));
    // Only the innermost container grows, so the pointers to those around it stay good.
    parent.push_back(std::move(value));
    return &parent.back();
}

bool RowBuilder::close()
{
    m_open.pop_back();
    return m_open.empty();
}

nlohmann::json RowBuilder::take()
{
    m_values = 0;
    return std::exchange(m_row, {});
}

}  // namespace limber
