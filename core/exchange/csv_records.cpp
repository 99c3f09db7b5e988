// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv_records.h"

#include "core/exchange/utf8.h"

#include <algorithm>

namespace limber {
namespace {

constexpr std::size_t mostColumns = 100;
/// A character takes at most four bytes: beyond that a field cannot be within the bound.
constexpr std::size_t longestField = 4 * longestText;

void requireText(const std::string& field)
{
    if (field.find('\0') != std::string::npos)
        throw RowProblem("a text holds a zero character");
    const auto length = utf8Length(field);
    if (!length)
        throw RowProblem("a text is not valid UTF-8");
    if (*length > longestText)
        throw RowProblem("a text is longer than 10,000 characters");
}

/// OWASP's list for CSV injection; full-width forms are read as formulas in Chinese and Japanese spreadsheets.
bool startsFormula(std::string_view text)
{
    if (text.empty())
        return false;
    switch (takeCharacter(text)) {
    case U'=':
    case U'+':
    case U'-':
    case U'@':
    case U'\t':
    case U'\r':
    case U'\n':
    case U'\uFF1D':
    case U'\uFF0B':
    case U'\uFF0D':
    case U'\uFF20': return true;
    default: return false;
    }
}

bool startsGuardedFormula(std::string_view text)
{
    return startsFormula(text.substr(std::min(text.find_first_not_of('\''), text.size())));
}

}  // namespace

CsvRecords::CsvRecords(std::istream& in) : m_byte(in.rdbuf(), m_position)
{
    skipByteOrderMark();
}

void CsvRecords::skipByteOrderMark()
{
    for (const char expected : {'\xEF', '\xBB', '\xBF'}) {
        if (atEnd() || *m_byte != expected)
            return;
        ++m_byte;
    }
}

std::optional<std::vector<std::string>> CsvRecords::next()
{
    while (!atEnd() && (*m_byte == '\n' || *m_byte == '\r'))
        ++m_byte;
    m_line = m_position.line;
    if (atEnd())
        return std::nullopt;
    std::vector<std::string> fields;
    do {
        if (fields.size() == mostColumns)
            throw RowProblem("it has too many columns");
        fields.push_back(!atEnd() && *m_byte == '"' ? quotedField() : plainField());
        requireText(fields.back());
    } while (!endOfRecord());
    return fields;
}

void CsvRecords::append(std::string& field)
{
    if (field.size() >= longestField)
        throw RowProblem("a text is longer than 10,000 characters");
    field += *m_byte;
    ++m_byte;
}

std::string CsvRecords::quotedField()
{
    std::string field;
    for (++m_byte; !atEnd();) {
        if (*m_byte == '"') {
            ++m_byte;
            if (atEnd() || *m_byte != '"')
                return field;
        }
        append(field);
    }
    throw RowProblem("a quote is not closed");
}

std::string CsvRecords::plainField()
{
    std::string field;
    while (!atEnd() && *m_byte != ',' && *m_byte != '\n' && *m_byte != '\r') {
        if (*m_byte == '"')
            throw RowProblem("there is a quote inside a field that has none around it");
        append(field);
    }
    return field;
}

bool CsvRecords::endOfRecord()
{
    if (atEnd())
        return true;
    const char byte = *m_byte;
    ++m_byte;
    if (byte == ',')
        return false;
    if (byte == '\r' && !atEnd() && *m_byte == '\n')
        ++m_byte;
    else if (byte != '\n')
        throw RowProblem("there is text after a closing quote, or a line end that is neither CRLF nor LF");
    return true;
}

std::string csvField(const std::string& text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string field = "\"";
    for (const char character : text) {
        if (character == '"')
            field += '"';
        field += character;
    }
    return field + '"';
}

std::string withGuard(const std::string& text)
{
    return startsGuardedFormula(text) ? "'" + text : text;
}

std::string withoutGuard(const std::string& text)
{
    return text.starts_with('\'') && startsGuardedFormula(text) ? text.substr(1) : text;
}

}  // namespace limber
