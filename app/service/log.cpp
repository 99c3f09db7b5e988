// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/log.h"

#include <cstdio>

namespace limber {

void logLine(const std::string& text)
{
    const std::string line = "limberd: " + text + '\n';
    std::fwrite(line.data(), 1, line.size(), stderr);
}

}  // namespace limber
