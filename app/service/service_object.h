// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace limber {

class DesktopNotifier;
class ReminderService;

/// limberd on the session bus: what the window and `limberd --status` ask.
class ServiceObject : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "io.github.limberhabits.Limber.Service")

public:
    ServiceObject(ReminderService& service, const DesktopNotifier& notifier, QObject* parent = nullptr);

public slots:
    /// One JSON object: running, version, database, enabled, on_screen, server, next.
    Q_SCRIPTABLE QString Status();
    /// Shows a notification that stands for nothing.
    Q_SCRIPTABLE void TestNotification();

signals:
    /// Somebody is interested in the service, so it should stay for a while.
    void asked();

private:
    ReminderService& m_service;
    const DesktopNotifier& m_notifier;
};

}  // namespace limber
