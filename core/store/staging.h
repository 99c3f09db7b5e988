// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <string>

namespace limber {

/// A folder of this process alone, 0700, for files on their way into the folder around it: what is seen under its name
/// there is then whole, whenever a program dies. It goes with this object; one of a program that died goes with the
/// next of the same place, or with clear().
class Staging {
public:
    /// Throws Refusal{CannotOpen, ReadOnly, DiskFull} about `target`, what it is made for.
    Staging(const std::filesystem::path& folder, const std::filesystem::path& target);
    ~Staging();
    Staging(const Staging&) = delete;
    Staging& operator=(const Staging&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    /// Takes away what dead programs left in `folder`.
    static void clear(const std::filesystem::path& folder);

private:
    std::filesystem::path m_path;
    int m_folder = -1;  ///< holds a lock as long as this process lives
};

}  // namespace limber
