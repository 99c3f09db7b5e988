// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tracker.h"

#include <algorithm>

namespace limber {
namespace {

/// What a name holds of the time: '0' stands for a digit, '+' for the sign of the offset.
constexpr std::string_view shape = "00000000-000000+0000";

bool hasShape(std::string_view text)
{
    const auto fits = [](char character, char wanted) {
        if (wanted == '0')
            return character >= '0' && character <= '9';
        return character == wanted || (wanted == '+' && character == '-');
    };
    return text.size() == shape.size() && std::ranges::equal(text, shape, fits);
}

}  // namespace

std::string backupName(std::string_view kind, Instant now, const Zone& zone)
{
    const std::string iso = isoText(now, std::chrono::floor<std::chrono::minutes>(zone.offsetAt(now)));
    constexpr std::size_t wallLength = std::string_view("2026-11-22T08:05:00").size();
    std::string name = std::string(kind) + '-';
    for (std::size_t at = 0; at < iso.size(); ++at) {
        if (iso[at] == 'T')
            name += '-';
        else if (iso[at] != ':' && (iso[at] != '-' || at >= wallLength))
            name += iso[at];
    }
    return name + ".db";
}

std::optional<Instant> timeOfBackup(std::string_view name)
{
    for (std::size_t at = 0; at + shape.size() <= name.size(); ++at) {
        if (!hasShape(name.substr(at, shape.size())))
            continue;
        std::string iso(name.substr(at, shape.size()));
        iso.insert(18, ":").insert(13, ":").insert(11, ":").replace(8, 1, "T").insert(6, "-").insert(4, "-");
        const auto found = parseInstant(iso);
        return found ? std::optional(found->instant) : std::nullopt;
    }
    return std::nullopt;
}

}  // namespace limber
