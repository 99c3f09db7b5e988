// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <string>

namespace limber {

/// What is where a database should be.
struct DatabasePlace {
    bool exists = false;
    std::string problem;  ///< why it cannot be looked at, or why none can be made; empty where neither is so
};

[[nodiscard]] DatabasePlace databasePlace(const std::filesystem::path& file);

}  // namespace limber
