// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <filesystem>

namespace limber {

/// The right to write: an exclusive flock on a file beside the database, held for a transaction or a checkpoint.
/// SQLite before 3.51.3 can lose commits when two connections checkpoint at once (sqlite.org/wal.html#walresetbug).
class WriteLock {
public:
    enum class Wait { Patiently, NotAtAll };
    static constexpr std::chrono::milliseconds usualPatience = std::chrono::seconds(10);

    /// Waits at most as long as `patience`. Throws Refusal{Busy, CannotOpen, ReadOnly}; with NotAtAll, held() tells.
    explicit WriteLock(const std::filesystem::path& database, Wait wait = Wait::Patiently,
                       std::chrono::milliseconds patience = usualPatience);
    ~WriteLock();
    WriteLock(const WriteLock&) = delete;
    WriteLock& operator=(const WriteLock&) = delete;
    [[nodiscard]] bool held() const { return m_held; }

private:
    int m_file = -1;
    bool m_held = false;
};

}  // namespace limber
