// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/file_descriptor.h"

#include <QByteArray>
#include <QObject>

#include <cstdint>
#include <filesystem>

namespace limber {

/// Tells of changes to the files of one folder through inotify, without polling. A folder and not its files is
/// watched, because a watch on a file dies when another one is moved onto it.
class FolderWatch : public QObject {
    Q_OBJECT

public:
    /// `events` is a mask of inotify(7).
    FolderWatch(std::filesystem::path folder, std::uint32_t events, QObject* parent = nullptr);

    /// False where the folder is missing; watch() tries again.
    [[nodiscard]] bool watching() const { return m_watch >= 0; }
    bool watch();

signals:
    /// Something happened to the file `name`; empty when events were lost and anything may have happened.
    void touched(const QByteArray& name);
    /// The folder itself was removed or replaced. watch() finds the new one.
    void lost();

private:
    void read();

    std::filesystem::path m_folder;
    std::uint32_t m_events;
    FileDescriptor m_inotify;
    int m_watch = -1;
};

}  // namespace limber
