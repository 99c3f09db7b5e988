// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/database_place.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <unistd.h>

namespace limber {
namespace {

namespace fs = std::filesystem;

constexpr const char* checkRights =
    "; check whom it belongs to and its permissions, or name another folder with --data-dir.";

/// `folder`, or the nearest one above it that is there.
fs::path nearestThatExists(const fs::path& folder)
{
    std::error_code none;
    fs::path nearest = fs::absolute(folder, none).lexically_normal();
    while (!fs::exists(fs::symlink_status(nearest, none)) && nearest.has_relative_path())
        nearest = nearest.parent_path();
    return nearest;
}

/// Zero or the error. Rights alone do not tell: /proc and a disk that is mounted for reading take nothing even from whoever
/// has every right.
int triedToWriteIn(const fs::path& folder)
{
    std::string trial = (folder / ".limber-XXXXXX").string();
    if (!mkdtemp(trial.data()))
        return errno;
    rmdir(trial.c_str());
    return 0;
}

}  // namespace

DatabasePlace databasePlace(const fs::path& file)
{
    std::error_code error;
    if (fs::exists(file, error))
        return {true, {}};
    const fs::path folder = file.parent_path();
    if (error)
        return {false, folder.string() + " cannot be looked into: " + error.message() + checkRights};
    const fs::path nearest = nearestThatExists(folder);
    if (!fs::is_directory(nearest, error))
        return {false, nearest.string() + " is no folder, so no database can be made there; name another folder with "
                                          "--data-dir or LIMBER_DATA_DIR."};
    if (const int refused = triedToWriteIn(nearest))
        return {false, nearest.string() + " cannot be written (" + std::strerror(refused) + ')' + checkRights};
    return {};
}

}  // namespace limber
