// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/shell.h"

#include <string>
#include <vector>

namespace limber {

/// Runs one command line, without the program's name, and returns its exit status: 0 done, 1 refused or not found (one
/// line on `shell.err`, nothing changed), 2 wrong usage.
int runLimberctl(std::vector<std::string> arguments, Shell& shell);

}  // namespace limber
