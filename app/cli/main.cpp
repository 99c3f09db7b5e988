// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/limberctl.h"

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <unistd.h>

int main(int argc, char** argv)
{
    std::ios::sync_with_stdio(false);
    // A reader that goes away (limberctl week | head -1) makes writing fail; it must not end us between two steps.
    std::signal(SIGPIPE, SIG_IGN);
    const char* noColor = std::getenv("NO_COLOR");  // https://no-color.org: set and not empty
    std::error_code ignored;
    const limber::SystemClock clock;
    limber::Shell shell{
        .out = std::cout,
        .err = std::cerr,
        .clock = clock,
        .zone = limber::systemZone(),
        .colour = isatty(STDOUT_FILENO) != 0 && (!noColor || *noColor == '\0'),
        .programs = std::filesystem::read_symlink("/proc/self/exe", ignored).parent_path(),
    };
    return limber::runLimberctl({argv + std::min(argc, 1), argv + argc}, shell);
}
