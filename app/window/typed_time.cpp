// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/typed_time.h"

#include "core/habit/quantity.h"

#include <algorithm>

namespace limber {
namespace {

std::string withColon(std::string time)
{
    const bool digitsOnly = std::ranges::all_of(time, [](char c) { return c >= '0' && c <= '9'; });
    if (digitsOnly && (time.size() == 3 || time.size() == 4))
        time.insert(time.size() - 2, 1, ':');
    return time;
}

}  // namespace

TimeOfDay timeTyped(const QString& text)
{
    const std::string plain = halfWidth(text.toStdString());
    if (const auto time = parseTimeOfDay(withColon(plain)))
        return *time;
    throw Refusal(RefusalCode::NotATime, {plain});
}

When whenTyped(const QString& text)
{
    When when;
    if (!text.trimmed().isEmpty())
        when.time = timeTyped(text);
    return when;
}

}  // namespace limber
