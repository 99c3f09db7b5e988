// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
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

/// Makes `folder` and what is missing above it, 0700. Throws Refusal{CannotOpen, ReadOnly, DiskFull}.
void makePrivateFolder(const std::filesystem::path& folder);
/// 0600 for a file that is there, as far as its file system knows permissions; `doctor` tells where it stays open.
void makePrivate(const std::filesystem::path& file);
/// fsync of a file and of the folder that names it. Throws Refusal{CannotOpen, DiskFull}.
void syncToDisk(const std::filesystem::path& file);

}  // namespace limber
