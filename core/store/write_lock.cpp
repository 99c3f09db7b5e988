// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/write_lock.h"

#include "core/habit/refusal.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

namespace limber {
namespace {

using namespace std::chrono_literals;

bool tryLock(int file)
{
    while (flock(file, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EINTR)
            return false;
    }
    return true;
}

/// flock has no timeout of its own; asks again in growing steps of at most 20 ms.
bool lockPatiently(int file, std::chrono::milliseconds patience)
{
    auto step = 200us;
    for (auto waited = 0us; waited < patience; waited += step) {
        if (tryLock(file))
            return true;
        std::this_thread::sleep_for(step);
        step = std::min<std::chrono::microseconds>(step * 2, 20ms);
    }
    return tryLock(file);
}

}  // namespace

WriteLock::WriteLock(const std::filesystem::path& database, Wait wait, std::chrono::milliseconds patience)
{
    const std::string name = database.string() + ".lock";
    m_file = open(name.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_file < 0) {
        const int why = errno;
        if (wait == Wait::NotAtAll)
            return;
        if (why == EROFS || why == EACCES)
            throw Refusal(RefusalCode::ReadOnly, {database.string()});
        throw Refusal(why == ENOSPC ? RefusalCode::DiskFull : RefusalCode::CannotOpen, {name, std::strerror(why)});
    }
    m_held = wait == Wait::Patiently ? lockPatiently(m_file, patience) : tryLock(m_file);
    if (!m_held && wait == Wait::Patiently) {
        close(m_file);
        throw Refusal(RefusalCode::Busy, {database.string()});
    }
}

WriteLock::~WriteLock()
{
    if (m_file >= 0)
        close(m_file);  // gives the lock back
}

}  // namespace limber
