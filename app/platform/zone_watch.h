// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/folder_watch.h"

#include <QDBusConnection>
#include <QTimer>

namespace limber {

/// Notices that the system's time zone was changed: a move onto /etc/localtime or /etc/timezone, or systemd-timedated
/// saying so on the system bus, which is all that a Flatpak can see.
class ZoneWatch : public QObject {
    Q_OBJECT

public:
    explicit ZoneWatch(const std::filesystem::path& folder = "/etc", QObject* parent = nullptr);
    /// From now on also listens to timedated; without a system bus it hears nothing.
    void listenOn(QDBusConnection systemBus);

signals:
    /// Ask systemZone() anew.
    void changed();

private slots:
    void propertiesChanged(const QString& interface, const QVariantMap& changed, const QStringList& invalidated);

private:
    FolderWatch m_folder;
    QTimer m_settling;
};

}  // namespace limber
