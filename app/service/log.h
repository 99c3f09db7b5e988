// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace limber {

/// One short line on stderr, from where the session's journal takes it.
void logLine(const std::string& text);

}  // namespace limber
