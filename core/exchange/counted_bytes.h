// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/bounds.h"
#include "core/exchange/row_reader.h"

#include <cstddef>
#include <iterator>
#include <streambuf>

namespace limber {

/// How far a file has been read.
struct Position {
    std::size_t bytes = 0;
    std::size_t line = 1;
};

/// Reads a stream byte by byte and keeps `position` up to date, so that an error can name its line. Throws RowProblem
/// past the largest file.
class CountedBytes {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = char;

    CountedBytes() = default;
    CountedBytes(std::streambuf* buffer, Position& position) : m_byte(buffer), m_position(&position) {}

    char operator*() const { return *m_byte; }
    CountedBytes& operator++()
    {
        if (*m_byte == '\n')
            ++m_position->line;
        if (++m_position->bytes > largestFile)
            throw RowProblem("the file is larger than 512 MB");
        ++m_byte;
        return *this;
    }
    void operator++(int) { ++*this; }
    bool operator==(const CountedBytes& other) const { return m_byte == other.m_byte; }

private:
    std::istreambuf_iterator<char> m_byte;
    Position* m_position = nullptr;
};

}  // namespace limber
