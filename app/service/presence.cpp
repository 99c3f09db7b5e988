// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/presence.h"

#include "app/service/reminder_service.h"
#include "core/progress/presence.h"

namespace limber {

Presence::Presence(ReminderService& service, const QDBusConnection& systemBus, const QDBusConnection& sessionBus)
    : m_resume(systemBus), m_locks(systemBus, sessionBus)
{
    const auto noting = [&service](PresenceSign sign) { return [&service, sign] { service.note(sign); }; };
    QObject::connect(&m_resume, &ResumeWatch::leaving, &service, noting(PresenceSign::Asleep));
    QObject::connect(&m_resume, &ResumeWatch::resumed, &service, noting(PresenceSign::Awake));
    QObject::connect(&m_locks, &LockWatch::locked, &service, noting(PresenceSign::Locked));
    QObject::connect(&m_locks, &LockWatch::unlocked, &service, noting(PresenceSign::Unlocked));
}

}  // namespace limber
