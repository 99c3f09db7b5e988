// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/lock_watch.h"
#include "app/platform/resume_watch.h"

namespace limber {

class ReminderService;

/// Has the service note what the machine sees of the user, and look anew when the machine wakes up.
class Presence {
public:
    /// `service` must outlive it.
    Presence(ReminderService& service, const QDBusConnection& systemBus, const QDBusConnection& sessionBus);
    /// The service has begun, mostly with the session.
    void begin() { m_locks.ask(); }

private:
    ResumeWatch m_resume;
    LockWatch m_locks;
};

}  // namespace limber
