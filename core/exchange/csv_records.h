// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/counted_bytes.h"

#include <istream>
#include <optional>
#include <string>
#include <vector>

namespace limber {

/// Reads records of RFC 4180: fields in quotes may hold commas, quotes and line ends; lines end with CRLF or LF; a byte
/// order mark is accepted. Throws RowProblem where the file is not that, or grows past the bounds.
class CsvRecords {
public:
    explicit CsvRecords(std::istream& in);

    /// The next record, or nothing at the end of the file. Empty lines are no records.
    [[nodiscard]] std::optional<std::vector<std::string>> next();
    /// Line on which the record last read begins, also where next() threw.
    [[nodiscard]] std::size_t line() const { return m_line; }

private:
    void skipByteOrderMark();
    std::string quotedField();
    std::string plainField();
    /// Takes what ends a field; true when that is the end of the record too.
    bool endOfRecord();
    [[nodiscard]] bool atEnd() const { return m_byte == CountedBytes(); }
    void append(std::string& field);

    Position m_position;
    CountedBytes m_byte;
    std::size_t m_line = 1;
};

/// A field as it is written: in quotes where it must be.
[[nodiscard]] std::string csvField(const std::string& text);

/// Text that a spreadsheet would run as a formula gets an apostrophe in front, and `withoutGuard` takes it away again.
/// Text that already begins with apostrophes and a formula gets one more, so that nothing is lost.
[[nodiscard]] std::string withGuard(const std::string& text);
[[nodiscard]] std::string withoutGuard(const std::string& text);

}  // namespace limber
