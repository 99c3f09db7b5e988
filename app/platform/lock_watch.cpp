// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/lock_watch.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <unistd.h>

namespace limber {
namespace {

// org.freedesktop.login1(5). A service of the user belongs to no session itself, so it listens to all and asks whose they are.
constexpr const char* logind = "org.freedesktop.login1";
constexpr const char* session = "org.freedesktop.login1.Session";
constexpr const char* lockedHint = "LockedHint";

/// KDE and many others; GNOME, Cinnamon, MATE and Xfce by names of their own.
constexpr const char* screenSavers[] = {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver",
                                        "org.mate.ScreenSaver", "org.xfce.ScreenSaver"};

QDBusMessage getProperty(const QString& path, const char* name)
{
    QDBusMessage get = QDBusMessage::createMethodCall(logind, path, "org.freedesktop.DBus.Properties", "Get");
    get.setAutoStartService(false);
    get << QString(session) << QString(name);
    return get;
}

/// The property User of a session: (uid, path).
bool isOurs(const QDBusVariant& user)
{
    const auto pair = user.variant().value<QDBusArgument>();
    if (pair.currentSignature() != "(uo)")
        return false;
    uint id = 0;
    QDBusObjectPath path;
    pair.beginStructure();
    pair >> id >> path;
    pair.endStructure();
    return id == getuid();
}

}  // namespace

LockWatch::LockWatch(QDBusConnection systemBus, QDBusConnection sessionBus, QObject* parent)
    : QObject(parent), m_systemBus(std::move(systemBus))
{
    for (const char* name : screenSavers)
        sessionBus.connect({}, {}, name, "ActiveChanged", this, SLOT(screenSaverTurned(bool)));
    if (!m_systemBus.isConnected())
        return;
    m_systemBus.connect(logind, {}, session, "Lock", this, SLOT(lockAsked(QDBusMessage)));
    m_systemBus.connect(logind, {}, session, "Unlock", this, SLOT(unlockAsked(QDBusMessage)));
    m_systemBus.connect(logind, {}, "org.freedesktop.DBus.Properties", "PropertiesChanged", QStringList{session}, "sa{sv}as", this,
                        SLOT(propertiesChanged(QString,QVariantMap,QStringList,QDBusMessage)));
}

void LockWatch::ask()
{
    // "auto" is the session of who asks or, for a service of the user, the one with the screen.
    auto* reply = new QDBusPendingCallWatcher(m_systemBus.asyncCall(getProperty("/org/freedesktop/login1/session/auto", lockedHint)), this);
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* watcher) {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> hint = *watcher;
        say(hint.isValid() && hint.value().variant().toBool());
    });
}

void LockWatch::lockAsked(const QDBusMessage& message)
{
    sayIfOurs(message.path(), true);
}

void LockWatch::unlockAsked(const QDBusMessage& message)
{
    sayIfOurs(message.path(), false);
}

void LockWatch::propertiesChanged(const QString& interface, const QVariantMap& changed, const QStringList&, const QDBusMessage& message)
{
    if (interface == session && changed.contains(lockedHint))
        sayIfOurs(message.path(), changed.value(lockedHint).toBool());
}

void LockWatch::screenSaverTurned(bool active)
{
    say(active);
}

void LockWatch::say(bool isLocked)
{
    if (isLocked)
        emit locked();
    else
        emit unlocked();
}

void LockWatch::sayIfOurs(const QString& path, bool isLocked)
{
    if (m_ours.contains(path)) {
        if (m_ours.value(path))
            say(isLocked);
        return;
    }
    auto* reply = new QDBusPendingCallWatcher(m_systemBus.asyncCall(getProperty(path, "User")), this);
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this, path, isLocked](QDBusPendingCallWatcher* watcher) {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> user = *watcher;
        if (!user.isValid())
            return;
        m_ours.insert(path, isOurs(user.value()));
        if (m_ours.value(path))
            say(isLocked);
    });
}

}  // namespace limber
