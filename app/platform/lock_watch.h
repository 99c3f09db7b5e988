// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QHash>
#include <QObject>

namespace limber {

/// Notices that the user's screen is locked and unlocked. logind says it on the system bus, with LockedHint or by asking the
/// desktop to do so; a desktop's own screen saver on the session bus. The same may be said by several of them.
///
/// Only listens: where nobody says anything, nothing happens.
class LockWatch : public QObject {
    Q_OBJECT

public:
    LockWatch(QDBusConnection systemBus, QDBusConnection sessionBus, QObject* parent = nullptr);
    /// Has it said once how it is now. Who starts a program in a session is there, unless logind knows it as locked.
    void ask();

signals:
    void locked();
    void unlocked();

private slots:
    void lockAsked(const QDBusMessage& message);
    void unlockAsked(const QDBusMessage& message);
    void propertiesChanged(const QString& interface, const QVariantMap& changed, const QStringList& invalidated,
                           const QDBusMessage& message);
    void screenSaverTurned(bool active);

private:
    void say(bool isLocked);
    void sayIfOurs(const QString& session, bool isLocked);

    QDBusConnection m_systemBus;
    QHash<QString, bool> m_ours;  ///< sessions, by path: the user's own, or somebody else's
};

}  // namespace limber
