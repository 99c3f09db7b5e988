// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Linked with limberd's own main.cpp: a limberd that is killed at the step that LIMBER_END_AT names, or hangs at that of
// LIMBER_HANG_AT until the test kills it.

#include "app/platform/steps.h"

#include <sys/types.h>

#include <csignal>
#include <cstdlib>
#include <string_view>
#include <unistd.h>

namespace limber {

namespace {

bool isNamedBy(const char* variable, const char* step)
{
    const char* name = std::getenv(variable);
    return name != nullptr && std::string_view(name) == step;
}

}  // namespace

void atStep(const char* step)
{
    if (isNamedBy("LIMBER_END_AT", step))
        kill(getpid(), SIGKILL);
    while (isNamedBy("LIMBER_HANG_AT", step))
        pause();
}

}  // namespace limber
