// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/file_place.h"

#include <sys/stat.h>

namespace limber {
namespace {

std::optional<FilePlace::Id> idOf(const std::string& path)
{
    struct stat status {};
    if (stat(path.c_str(), &status) != 0)
        return std::nullopt;
    return FilePlace::Id{status.st_dev, status.st_ino};
}

}  // namespace

FilePlace FilePlace::of(const std::filesystem::path& database)
{
    return {idOf(database.string()), idOf(database.string() + "-wal")};
}

}  // namespace limber
