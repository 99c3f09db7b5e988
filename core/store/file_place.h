// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <optional>
#include <sys/types.h>

namespace limber {

/// Which files stand at a database's path and at that of its log, whatever they are called.
struct FilePlace {
    struct Id {
        dev_t device = 0;
        ino_t number = 0;
        bool operator==(const Id&) const = default;
    };
    std::optional<Id> file;
    std::optional<Id> log;  ///< "…-wal"
    bool operator==(const FilePlace&) const = default;

    /// What stands there now.
    [[nodiscard]] static FilePlace of(const std::filesystem::path& database);
};

}  // namespace limber
