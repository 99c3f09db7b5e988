// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <functional>
#include <iosfwd>
#include <string_view>
#include <sys/types.h>

namespace limber {

/// While it lives, new files of this process are readable by their owner only.
class PrivateUmask {
public:
    PrivateUmask();
    ~PrivateUmask();
    PrivateUmask(const PrivateUmask&) = delete;
    PrivateUmask& operator=(const PrivateUmask&) = delete;

private:
    mode_t m_before;
};

/// Throws the Refusal about `path` that the error number `why` stands for: DiskFull, ReadOnly, FileExists, CannotOpen.
[[noreturn]] void refuse(int why, const std::filesystem::path& path);
/// Makes `folder` and what is missing above it, 0700. Throws Refusal{CannotOpen, ReadOnly, DiskFull}.
void makePrivateFolder(const std::filesystem::path& folder);
/// 0600 for a file that is there, as far as its file system knows permissions; `doctor` tells where it stays open.
void makePrivate(const std::filesystem::path& file);
/// Writes a file, 0600: all of it is there under its name and on disk when this returns, or what was there before still
/// is. Throws Refusal{CannotOpen, ReadOnly, DiskFull}.
void writeWholeFile(const std::filesystem::path& file, const std::function<void(std::ostream&)>& write);
/// Gives a file that is all written the name `target` in the same file system; on disk when this returns. Throws
/// Refusal{FileExists} where there is one of that name, and as above.
void moveIntoPlace(const std::filesystem::path& draft, const std::filesystem::path& target);
/// fsync of a file and of the folder that names it. Throws Refusal{CannotOpen, DiskFull}.
void syncToDisk(const std::filesystem::path& file);

}  // namespace limber
