// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/durable_file.h"

#include "core/habit/refusal.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace limber {
namespace {

[[noreturn]] void refuse(int why, const std::filesystem::path& path)
{
    if (why == ENOSPC || why == EDQUOT)
        throw Refusal(RefusalCode::DiskFull, {path.string()});
    if (why == EROFS || why == EACCES || why == EPERM)
        throw Refusal(RefusalCode::ReadOnly, {path.string()});
    throw Refusal(RefusalCode::CannotOpen, {path.string(), std::strerror(why)});
}

void syncOne(const std::filesystem::path& path)
{
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        refuse(errno, path);
    const int failed = fsync(file) == 0 ? 0 : errno;
    close(file);
    if (failed != 0)
        refuse(failed, path);
}

}  // namespace

PrivateUmask::PrivateUmask() : m_before(umask(077)) {}

PrivateUmask::~PrivateUmask()
{
    umask(m_before);
}

void makePrivateFolder(const std::filesystem::path& folder)
{
    const PrivateUmask umask;
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error)
        refuse(error.value(), folder);
}

void makePrivate(const std::filesystem::path& file)
{
    using std::filesystem::perms;
    std::error_code ignored;
    std::filesystem::permissions(file, perms::owner_read | perms::owner_write, ignored);
}

void syncToDisk(const std::filesystem::path& file)
{
    syncOne(file);
    syncOne(file.has_parent_path() ? file.parent_path() : std::filesystem::path("."));
}

}  // namespace limber
