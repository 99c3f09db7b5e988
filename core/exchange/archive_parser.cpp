// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/archive_parser.h"

#include "core/exchange/bounds.h"
#include "core/exchange/row_reader.h"
#include "core/exchange/utf8.h"

namespace limber {

ArchiveParser::ArchiveParser(std::set<std::string> lists, std::string objectSection, Callbacks callbacks)
    : m_lists(std::move(lists)), m_objectSection(std::move(objectSection)), m_callbacks(std::move(callbacks))
{
}

bool ArchiveParser::string(string_t& value)
{
    // SQLite and the C interfaces around it end a text at a zero character.
    if (value.find('\0') != std::string::npos)
        throw RowProblem("a text holds a zero character");
    if (value.size() > longestText && utf8Length(value).value_or(value.size()) > longestText)
        throw RowProblem("a text is longer than 10,000 characters");
    return scalar(std::move(value));
}

bool ArchiveParser::scalar(nlohmann::json value)
{
    if (m_place == Place::Row) {
        m_row.value(std::move(value));
        return true;
    }
    if (m_place != Place::Top)
        throw RowProblem("this is not an export of Limber");
    if (m_key == "format") {
        if (value != "limber")
            throw RowProblem("this is not an export of Limber");
        return true;
    }
    if (m_key != "version")
        throw RowProblem("\"" + m_key + "\" is not what it should be");
    m_callbacks.version(value);
    return true;
}

bool ArchiveParser::start_object(std::size_t)
{
    if (m_place == Place::Outside) {
        m_place = Place::Top;
        return true;
    }
    if (m_place == Place::Top && m_key != m_objectSection)
        throw RowProblem("\"" + m_key + "\" is not what it should be");
    m_place = Place::Row;
    m_row.openObject();
    return true;
}

bool ArchiveParser::start_array(std::size_t)
{
    if (m_place == Place::Row) {
        m_row.openArray();
        return true;
    }
    if (m_place != Place::Top || !m_lists.contains(m_key))
        throw RowProblem("this is not an export of Limber");
    m_place = Place::List;
    return true;
}

bool ArchiveParser::key(string_t& name)
{
    if (m_place == Place::Row) {
        m_row.key(name);
        return true;
    }
    const bool header = m_seen.size() < 2;
    const bool known = header ? name == (m_seen.empty() ? "format" : "version")
                              : m_lists.contains(name) || name == m_objectSection;
    if (!known && header)
        throw RowProblem("this is not an export of Limber");
    if (!known)
        throw RowProblem("there is a part that this version of the format does not have");
    if (!m_seen.insert(name).second)
        throw RowProblem("\"" + name + "\" is there twice");
    m_key = name;
    return true;
}

bool ArchiveParser::close()
{
    switch (m_place) {
    case Place::Row:
        if (m_row.close()) {
            m_callbacks.row(m_key, m_row.take());
            m_place = m_key == m_objectSection ? Place::Top : Place::List;
        }
        return true;
    case Place::List: m_place = Place::Top; return true;
    case Place::Top: m_place = Place::Done; return true;
    case Place::Outside:
    case Place::Done: break;
    }
    return false;
}

bool ArchiveParser::parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&)
{
    throw RowProblem("this is not valid JSON");
}

void ArchiveParser::finish() const
{
    if (m_place != Place::Done || m_seen.size() != m_lists.size() + 3)
        throw RowProblem("the file is not complete");
}

}  // namespace limber
