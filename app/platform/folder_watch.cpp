// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/folder_watch.h"

#include <QSocketNotifier>

#include <sys/inotify.h>

#include <array>
#include <cstring>

namespace limber {

FolderWatch::FolderWatch(std::filesystem::path folder, std::uint32_t events, QObject* parent)
    : QObject(parent), m_folder(std::move(folder)), m_events(events), m_inotify(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
    if (!m_inotify.valid())
        return;
    auto* readable = new QSocketNotifier(m_inotify.get(), QSocketNotifier::Read, this);
    connect(readable, &QSocketNotifier::activated, this, &FolderWatch::read);
    watch();
}

bool FolderWatch::watch()
{
    if (m_inotify.valid() && m_watch < 0)
        m_watch = inotify_add_watch(m_inotify.get(), m_folder.c_str(), m_events | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR);
    return watching();
}

void FolderWatch::read()
{
    alignas(inotify_event) std::array<char, 4096> buffer;
    bool gone = false;
    for (;;) {
        const ssize_t size = ::read(m_inotify.get(), buffer.data(), buffer.size());
        if (size <= 0)
            break;
        for (std::size_t at = 0; at < static_cast<std::size_t>(size);) {
            inotify_event event;
            std::memcpy(&event, buffer.data() + at, sizeof event);
            const char* name = buffer.data() + at + sizeof event;
            at += sizeof event + event.len;
            if ((event.mask & IN_Q_OVERFLOW) != 0)
                emit touched({});
            else if (event.wd != m_watch)
                continue;
            else if ((event.mask & (IN_DELETE_SELF | IN_MOVE_SELF | IN_IGNORED | IN_UNMOUNT)) != 0)
                gone = true;
            else
                emit touched(QByteArray(event.len > 0 ? name : ""));
        }
    }
    if (gone) {
        inotify_rm_watch(m_inotify.get(), m_watch);
        m_watch = -1;
        emit lost();
    }
}

}  // namespace limber
