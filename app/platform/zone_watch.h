// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/folder_watch.h"

#include <QTimer>

namespace limber {

/// Notices that the system's time zone was changed: a move onto /etc/localtime or /etc/timezone.
class ZoneWatch : public QObject {
    Q_OBJECT

public:
    explicit ZoneWatch(const std::filesystem::path& folder = "/etc", QObject* parent = nullptr);

signals:
    /// Ask systemZone() anew.
    void changed();

private:
    FolderWatch m_folder;
    QTimer m_settling;
};

}  // namespace limber
