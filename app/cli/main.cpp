// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/limberctl.h"

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <iostream>
#include <unistd.h>

namespace {

/// A caller may have closed them (limberctl log water 250 >&-). What is opened next would take their numbers and get our
/// words, and what was done would be reported as refused.
void openStandardFiles()
{
    int file = 0;
    while (file >= 0 && file <= STDERR_FILENO)
        file = open("/dev/null", O_RDWR);
    if (file >= 0)
        close(file);
}

}  // namespace

int main(int argc, char** argv)
{
    openStandardFiles();
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
