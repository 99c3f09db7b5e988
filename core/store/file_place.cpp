// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/file_place.h"

#include <fcntl.h>
#include <fstream>
#include <sstream>
#include <sys/stat.h>
#include <sys/sysmacros.h>

namespace limber {
namespace {

std::optional<FilePlace::Id> idOf(const std::string& path)
{
    struct statx status {};
    if (statx(AT_FDCWD, path.c_str(), 0, STATX_INO | STATX_BTIME, &status) != 0)
        return std::nullopt;
    const bool knowsBirth = (status.stx_mask & STATX_BTIME) != 0;
    const std::int64_t born = knowsBirth ? status.stx_btime.tv_sec * 1'000'000'000 + status.stx_btime.tv_nsec : 0;
    return FilePlace::Id{makedev(status.stx_dev_major, status.stx_dev_minor), status.stx_ino, born};
}

std::string lockFileOf(const std::filesystem::path& database)
{
    return database.string() + ".lock";
}

std::ostream& operator<<(std::ostream& out, const FilePlace::Id& id)
{
    return out << id.device << ' ' << id.number << ' ' << id.born << '\n';
}

std::istream& operator>>(std::istream& in, FilePlace::Id& id)
{
    return in >> id.device >> id.number >> id.born;
}

}  // namespace

FilePlace FilePlace::of(const std::filesystem::path& database)
{
    return {idOf(database.string()), idOf(database.string() + "-wal")};
}

FilePlace FilePlace::noted(const std::filesystem::path& database)
{
    std::ifstream in(lockFileOf(database));
    Id file;
    Id log;
    if (in >> file >> log)
        return {file, log};
    return {};
}

void FilePlace::note(const std::filesystem::path& database) const
{
    if (!file || !log)
        return;
    std::ostringstream text;
    text << *file << *log;
    std::fstream out(lockFileOf(database), std::ios::in | std::ios::out);  // there, or not to be made: it is the lock's
    out << text.str() << std::flush;
}

}  // namespace limber
