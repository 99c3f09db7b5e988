// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace limber {

struct ServiceAnswer {
    std::filesystem::path program;
    int status = 0;    ///< exit status; -1 when it did not end in time or by itself
    std::string text;  ///< what it printed
};

/// Runs `limberd --status`, looked for in `programs` and then in PATH; nothing when it is not installed.
[[nodiscard]] std::optional<ServiceAnswer> askService(const std::filesystem::path& programs);

}  // namespace limber
