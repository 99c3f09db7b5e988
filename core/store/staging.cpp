// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/staging.h"

#include "core/store/durable_file.h"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace limber {
namespace {

constexpr std::string_view prefix = ".limber-";
constexpr std::string_view pattern = "XXXXXX";

/// People put the folder of the data on another disk, with a link in its place.
constexpr int throughLinks = 0;

/// A folder that is open, and locked where its file system can.
class LockedFolder {
public:
    LockedFolder(const std::filesystem::path& path, int how, int links = O_NOFOLLOW)
        : m_descriptor(open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | links))
    {
        m_held = m_descriptor >= 0 && flock(m_descriptor, how) == 0;
    }
    ~LockedFolder()
    {
        if (m_descriptor >= 0)
            close(m_descriptor);
    }
    LockedFolder(const LockedFolder&) = delete;
    LockedFolder& operator=(const LockedFolder&) = delete;

    [[nodiscard]] bool held() const { return m_held; }
    [[nodiscard]] int taken() { return std::exchange(m_descriptor, -1); }
    [[nodiscard]] bool isOurs() const
    {
        struct stat status {};
        return m_descriptor >= 0 && fstat(m_descriptor, &status) == 0 && status.st_uid == geteuid();
    }

private:
    int m_descriptor;
    bool m_held = false;
};

bool isNamedSo(const std::string& name)
{
    return name.starts_with(prefix) && name.size() == prefix.size() + pattern.size();
}

/// While the folder around them is locked, nobody makes one that is not locked yet.
void clearLocked(const std::filesystem::path& folder)
{
    std::error_code error;
    for (std::filesystem::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        if (!isNamedSo(it->path().filename().string()))
            continue;
        const LockedFolder left(it->path(), LOCK_EX | LOCK_NB);
        std::error_code ignored;
        if (left.held() && left.isOurs())
            std::filesystem::remove_all(it->path(), ignored);
    }
}

bool hasAny(const std::filesystem::path& folder)
{
    std::error_code error;
    for (std::filesystem::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        if (isNamedSo(it->path().filename().string()))
            return true;
    }
    return false;
}

}  // namespace

Staging::Staging(const std::filesystem::path& folder, const std::filesystem::path& target)
{
    const LockedFolder around(folder, LOCK_EX, throughLinks);
    if (around.held())
        clearLocked(folder);
    std::string name = (std::filesystem::absolute(folder) / prefix).string().append(pattern);
    if (mkdtemp(name.data()) == nullptr)
        refuse(errno, target);
    m_path = name;
    m_folder = LockedFolder(m_path, LOCK_EX).taken();
}

Staging::~Staging()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
    if (m_folder >= 0)
        close(m_folder);
}

void Staging::clear(const std::filesystem::path& folder)
{
    if (!hasAny(folder))
        return;
    const LockedFolder around(folder, LOCK_EX | LOCK_NB, throughLinks);
    if (around.held())
        clearLocked(folder);
}

}  // namespace limber
