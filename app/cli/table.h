// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace limber {

enum class Paint { Plain, Good, Warn, Bad, Dim, Bold };

/// `text` in that colour of a terminal, or as it is.
[[nodiscard]] std::string painted(const std::string& text, Paint paint, bool colour);

struct Cell {
    Cell(std::string words, Paint colour = Paint::Plain) : text(std::move(words)), paint(colour) {}
    Cell(const char* words) : text(words) {}
    std::string text;
    Paint paint = Paint::Plain;
};

/// Rows of cells, printed in aligned columns two blanks apart.
class Table {
public:
    enum class Align { Left, Right };
    /// Columns beyond those named are aligned left.
    explicit Table(std::vector<Align> columns = {}) : m_columns(std::move(columns)) {}

    void row(std::vector<Cell> cells) { m_rows.push_back(std::move(cells)); }
    /// A line of its own that does not widen columns; an empty one is a blank line.
    void heading(const std::string& text);
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    void print(std::ostream& out, bool colour) const;

private:
    [[nodiscard]] std::vector<std::size_t> widths() const;
    void printRow(std::ostream& out, const std::vector<Cell>& cells, const std::vector<std::size_t>& widths,
                  bool colour) const;

    std::vector<Align> m_columns;
    std::vector<std::vector<Cell>> m_rows;  ///< one cell alone is a heading
};

}  // namespace limber
