// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace limber {

class DesktopNotifier;
class ReminderService;
class WallTimer;

/// limberd on the session bus: what the window and `limberd --status` ask.
class ServiceObject : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "io.github.limberhabits.Limber.Service")

public:
    ServiceObject(ReminderService& service, const DesktopNotifier& notifier, const WallTimer& timer, QObject* parent = nullptr);

public slots:
    /// One JSON object. `enabled`: a reminder is switched on. `on_screen`: bubbles now. `server`: null, or name, vendor,
    /// version and capabilities of the notification server. `trouble`: null, or why it did not take the last one.
    /// `next`: null, or at, kind and habit of the next reminder. `wakes_machine`: it may, for some of them. Besides
    /// running, version, database, and `error` where that cannot be read.
    Q_SCRIPTABLE QString Status();
    /// Shows a notification that stands for nothing.
    Q_SCRIPTABLE void TestNotification();

signals:
    /// Somebody is interested in the service, so it should stay for a while.
    void asked();

private:
    ReminderService& m_service;
    const DesktopNotifier& m_notifier;
    const WallTimer& m_timer;
};

}  // namespace limber
