// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/durable_file.h"

#include "core/habit/refusal.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

namespace limber {
namespace {

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

/// A new file beside `target`, gone again unless it takes the target's name.
class Draft {
public:
    explicit Draft(const std::filesystem::path& target) : m_target(target), m_name(target.string() + ".XXXXXX")
    {
        const int descriptor = mkstemp(m_name.data());  // makes it 0600
        if (descriptor < 0)
            refuse(errno, target);
        close(descriptor);
    }
    ~Draft()
    {
        if (!m_kept)
            unlink(m_name.c_str());
    }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;

    [[nodiscard]] const std::string& name() const { return m_name; }

    void keep()
    {
        if (std::rename(m_name.c_str(), m_target.c_str()) != 0)
            refuse(errno, m_target);
        m_kept = true;
    }

private:
    std::filesystem::path m_target;
    std::string m_name;
    bool m_kept = false;
};

}  // namespace

void refuse(int why, const std::filesystem::path& path)
{
    if (why == ENOSPC || why == EDQUOT)
        throw Refusal(RefusalCode::DiskFull, {path.string()});
    if (why == EROFS || why == EACCES || why == EPERM)
        throw Refusal(RefusalCode::ReadOnly, {path.string()});
    if (why == EEXIST)
        throw Refusal(RefusalCode::FileExists, {path.string()});
    throw Refusal(RefusalCode::CannotOpen, {path.string(), std::strerror(why)});
}

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

void writeWholeFile(const std::filesystem::path& file, const std::function<void(std::ostream&)>& write)
{
    Draft draft(file);
    std::ofstream out(draft.name(), std::ios::binary);
    write(out);
    out.close();
    if (!out)
        throw Refusal(RefusalCode::DiskFull, {file.string()});
    syncToDisk(draft.name());
    draft.keep();
    syncToDisk(file);
}

void moveIntoPlace(const std::filesystem::path& draft, const std::filesystem::path& target)
{
    syncOne(draft);
    int failed = renameat2(AT_FDCWD, draft.c_str(), AT_FDCWD, target.c_str(), RENAME_NOREPLACE) == 0 ? 0 : errno;
    if (failed == EINVAL)  // a file system that does not know the flag
        failed = std::filesystem::exists(target) ? EEXIST : std::rename(draft.c_str(), target.c_str()) == 0 ? 0 : errno;
    if (failed != 0)
        refuse(failed, target);
    syncToDisk(target);
}

void syncToDisk(const std::filesystem::path& file)
{
    syncOne(file);
    syncOne(file.has_parent_path() ? file.parent_path() : std::filesystem::path("."));
}

}  // namespace limber
