// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/utf8.h"

namespace limber {
namespace {

constexpr char32_t wrongByte = 0xFFFD;

struct Decoded {
    char32_t character = wrongByte;
    std::size_t bytes = 1;
    bool valid = false;
};

unsigned char byteAt(std::string_view text, std::size_t index)
{
    return static_cast<unsigned char>(text[index]);
}

Decoded decode(std::string_view text)
{
    const unsigned char first = byteAt(text, 0);
    if (first < 0x80)
        return {first, 1, true};
    const std::size_t bytes = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || text.size() < bytes)
        return {};
    char32_t character = first & (0x7F >> bytes);
    for (std::size_t i = 1; i < bytes; ++i) {
        if ((byteAt(text, i) & 0xC0) != 0x80)
            return {};
        character = (character << 6) | (byteAt(text, i) & 0x3F);
    }
    const char32_t smallest = bytes == 4 ? 0x10000 : bytes == 3 ? 0x800 : 0x80;
    if (character < smallest || character > 0x10FFFF || (character >= 0xD800 && character <= 0xDFFF))
        return {};
    return {character, bytes, true};
}

}  // namespace

std::optional<std::size_t> utf8Length(std::string_view text)
{
    std::size_t length = 0;
    while (!text.empty()) {
        const Decoded next = decode(text);
        if (!next.valid)
            return std::nullopt;
        text.remove_prefix(next.bytes);
        ++length;
    }
    return length;
}

char32_t takeCharacter(std::string_view& text)
{
    const Decoded next = decode(text);
    text.remove_prefix(next.bytes);
    return next.character;
}

}  // namespace limber
