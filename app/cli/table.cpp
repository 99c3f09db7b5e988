// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/table.h"

#include "app/cli/display_width.h"

#include <algorithm>
#include <ostream>

namespace limber {

std::string painted(const std::string& text, Paint paint, bool colour)
{
    if (!colour || paint == Paint::Plain || text.empty())
        return text;
    const char* code = "";
    switch (paint) {
    case Paint::Plain: break;
    case Paint::Good: code = "32"; break;
    case Paint::Warn: code = "33"; break;
    case Paint::Bad: code = "31"; break;
    case Paint::Dim: code = "2"; break;
    case Paint::Bold: code = "1"; break;
    }
    return std::string("\033[") + code + 'm' + text + "\033[0m";
}

void Table::heading(const std::string& text)
{
    m_rows.push_back({Cell(text, Paint::Bold)});
}

std::vector<std::size_t> Table::widths() const
{
    std::vector<std::size_t> widths;
    for (const auto& cells : m_rows) {
        if (cells.size() == 1)
            continue;
        widths.resize(std::max(widths.size(), cells.size()));
        for (std::size_t i = 0; i < cells.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(printable(cells[i].text)));
    }
    return widths;
}

void Table::print(std::ostream& out, bool colour) const
{
    const auto columns = widths();
    for (const auto& cells : m_rows) {
        if (cells.size() == 1)
            out << painted(printable(cells[0].text), cells[0].paint, colour) << '\n';
        else
            printRow(out, cells, columns, colour);
    }
}

void Table::printRow(std::ostream& out, const std::vector<Cell>& cells, const std::vector<std::size_t>& widths,
                     bool colour) const
{
    std::string pending;  // blanks are written only once something follows them
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string text = printable(cells[i].text);
        const std::string blanks(widths[i] - displayWidth(text), ' ');
        const bool right = i < m_columns.size() && m_columns[i] == Align::Right;
        if (i > 0)
            pending += "  ";
        if (right)
            pending += blanks;
        if (!text.empty()) {
            out << pending << painted(text, cells[i].paint, colour);
            pending.clear();
        }
        if (!right)
            pending += blanks;
    }
    out << '\n';
}

}  // namespace limber
