// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/exact_instant.h"

#include <cstdio>
#include <cstring>

namespace limber {

std::string exactText(Instant instant, std::chrono::seconds offset)
{
    using namespace std::chrono;
    std::string text = isoText(instant, offset);
    const auto thousandths = (instant - floor<seconds>(instant)).count();
    if (thousandths != 0) {
        char fraction[8];
        std::snprintf(fraction, sizeof fraction, ".%03d", static_cast<int>(thousandths));
        text.insert(std::strlen("2026-11-22T08:05:00"), fraction);
    }
    return text;
}

}  // namespace limber
