// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar/half_width.h"

namespace limber {

namespace {

constexpr std::string_view blanks = " \t\r\n";

/// The plain character for the three UTF-8 bytes at the start of `text`; 0 where they are no full-width form.
char plainForm(std::string_view text)
{
    if (text.starts_with("\u3000"))
        return ' ';
    if (text.size() < 3 || text[0] != '\xEF')
        return 0;
    const auto second = static_cast<unsigned char>(text[1]);
    const auto third = static_cast<unsigned char>(text[2]);
    if ((second != 0xBC && second != 0xBD) || (third & 0xC0U) != 0x80)
        return 0;
    // U+FF01..U+FF5E stand in the order of ASCII 0x21..0x7E.
    const unsigned codePoint = 0xF000U | (second & 0x3FU) << 6U | (third & 0x3FU);
    if (codePoint < 0xFF01 || codePoint > 0xFF5E)
        return 0;
    return static_cast<char>(codePoint - 0xFF01 + 0x21);
}

}  // namespace

std::string halfWidth(std::string_view text)
{
    std::string plain;
    plain.reserve(text.size());
    while (!text.empty()) {
        const char form = plainForm(text);
        plain += form != 0 ? form : text.front();
        text.remove_prefix(form != 0 ? 3 : 1);
    }
    const auto first = plain.find_first_not_of(blanks);
    if (first == std::string::npos)
        return {};
    return plain.substr(first, plain.find_last_not_of(blanks) - first + 1);
}

}  // namespace limber
