// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/database_watch.h"

#include <sys/inotify.h>

using namespace std::chrono_literals;

namespace limber {

namespace {
constexpr auto settlingTime = 40ms;
}

DatabaseWatch::DatabaseWatch(const std::filesystem::path& folder, QObject* parent)
    : QObject(parent), m_folder(folder, IN_MODIFY | IN_MOVED_TO | IN_DELETE)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(settlingTime);
    connect(&m_settling, &QTimer::timeout, this, &DatabaseWatch::settle);
    connect(&m_folder, &FolderWatch::lost, this, [this] { m_settling.start(); });
    connect(&m_folder, &FolderWatch::touched, this, [this](const QByteArray& name) {
        // A commit appends to the -wal; a checkpoint or a restored backup changes the file itself. The -shm is mapped
        // memory that readers touch too, and the lock file says nothing.
        const bool ours = name.isEmpty() || name == "limber.db" || name == "limber.db-wal";
        if (ours && !m_settling.isActive())
            m_settling.start();
    });
}

void DatabaseWatch::resume()
{
    if (!m_folder.watching() && !m_settling.isActive() && m_folder.watch())
        m_settling.start();
}

void DatabaseWatch::settle()
{
    emit changed();
    m_folder.watch();  // whoever heard the signal may have made the folder anew
}

}  // namespace limber
