// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/folder_watch.h"

#include <QTimer>

namespace limber {

/// Notices within a second that any program, this one too, has written to the database in `folder`, without polling.
/// Read Tracker::revision() to know whether there is something new in it.
class DatabaseWatch : public QObject {
    Q_OBJECT

public:
    /// `folder` should exist: opening the Tracker makes it.
    explicit DatabaseWatch(const std::filesystem::path& folder, QObject* parent = nullptr);

    /// Where the folder was lost: watches it once it is there again, which is a change. Call it now and then.
    void resume();

signals:
    /// Many writes close to each other are one change.
    void changed();

private:
    void settle();

    FolderWatch m_folder;
    QTimer m_settling;
};

}  // namespace limber
