// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

namespace limber {

/// Which files stand at a database's path and at that of its log, whatever they are called.
struct FilePlace {
    struct Id {
        std::uint64_t device = 0;
        std::uint64_t number = 0;  ///< given again once the file is gone, so
        std::int64_t born = 0;     ///< in nanoseconds; 0 where the file system does not know
        bool operator==(const Id&) const = default;
    };
    std::optional<Id> file;
    std::optional<Id> log;  ///< "…-wal"
    bool operator==(const FilePlace&) const = default;

    /// What stands there now.
    [[nodiscard]] static FilePlace of(const std::filesystem::path& database);
    /// What stood there when a program last opened it: it is kept in the file of the write lock.
    [[nodiscard]] static FilePlace noted(const std::filesystem::path& database);
    /// Where it cannot be written nothing happens.
    void note(const std::filesystem::path& database) const;
};

}  // namespace limber
