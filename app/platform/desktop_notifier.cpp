// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/desktop_notifier.h"

#include "app/platform/names.h"
#include "app/platform/steps.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusReply>
#include <QDBusServiceWatcher>
#include <QVariantMap>

#include <limits>

namespace limber {

namespace {

constexpr const char* serverName = "org.freedesktop.Notifications";
constexpr const char* serverPath = "/org/freedesktop/Notifications";
constexpr const char* wirePrefix = "limber.";
constexpr int neverExpires = 0;
constexpr int patience = 1000;  // ms
// A server that hangs shows what it was sent once it goes on. Giving up on it before would show it a second time.
constexpr int untilItReplies = std::numeric_limits<int>::max();

QDBusMessage call(const char* method)
{
    return QDBusMessage::createMethodCall(serverName, serverPath, serverName, method);
}

// The key on the wire carries the tag, so that an answer finds its occurrence even when this process has been restarted
// since and no longer knows the bubble's number.
QString wireKey(const Notification& notification, const QString& key)
{
    return key == "default" ? key : wirePrefix + key + '/' + notification.tag;
}

bool saysNoServer(const QDBusError& error)
{
    return error.type() == QDBusError::ServiceUnknown || error.type() == QDBusError::Disconnected
        || error.name().startsWith("org.freedesktop.DBus.Error.Spawn");
}

}  // namespace

DesktopNotifier::DesktopNotifier(const QDBusConnection& bus, QObject* parent) : Notifier(parent), m_bus(bus)
{
    m_bus.connect(serverName, serverPath, serverName, "ActionInvoked", this, SLOT(actionInvoked(uint,QString)));
    m_bus.connect(serverName, serverPath, serverName, "ActivationToken", this, SLOT(activationToken(uint,QString)));
    m_bus.connect(serverName, serverPath, serverName, "NotificationClosed", this, SLOT(notificationClosed(uint,uint)));
    auto* watcher = new QDBusServiceWatcher(serverName, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString&, const QString& before, const QString& now) { ownerChanged(before, now); });
    if (QDBusConnectionInterface* daemon = m_bus.interface()) {
        m_busId = QDBusReply<QString>(daemon->call("GetId")).value();
        m_owner = daemon->serviceOwner(serverName);
    }
}

// One bus never gives the same unique name twice, and every bus has an id of its own.
QString DesktopNotifier::screen() const
{
    return m_busId + ' ' + m_owner;
}

void DesktopNotifier::show(const Notification& notification)
{
    if (m_capabilities) {
        send(notification);
        return;
    }
    m_waiting.append(notification);
    learnCapabilities();
}

void DesktopNotifier::close(const QString& tag)
{
    const auto found = m_ids.constFind(tag);
    if (found == m_ids.constEnd())
        return;
    QDBusMessage message = call("CloseNotification");
    message << *found;
    message.setAutoStartService(false);
    forget(*found);
    m_bus.asyncCall(message);
}

std::optional<DesktopNotifier::Server> DesktopNotifier::server() const
{
    const QDBusMessage info = m_bus.call(call("GetServerInformation"), QDBus::Block, patience);
    const QDBusMessage capabilities = m_bus.call(call("GetCapabilities"), QDBus::Block, patience);
    if (info.type() != QDBusMessage::ReplyMessage || capabilities.type() != QDBusMessage::ReplyMessage)
        return {};
    return Server{info.arguments().value(0).toString(), info.arguments().value(1).toString(),
                  info.arguments().value(2).toString(), capabilities.arguments().value(0).toStringList()};
}

// Capabilities decide about markup and buttons, so they are asked for before the first notification of a server.
void DesktopNotifier::learnCapabilities()
{
    if (m_asking)
        return;
    m_asking = true;
    auto* reply = new QDBusPendingCallWatcher(m_bus.asyncCall(call("GetCapabilities")), this);
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this, reply] {
        reply->deleteLater();
        m_asking = false;
        const QDBusPendingReply<QStringList> answer = *reply;
        if (answer.isValid()) {
            capabilitiesKnown(answer.value());
            return;
        }
        for (const Notification& notification : std::exchange(m_waiting, {}))
            emit failed(notification.tag, !saysNoServer(answer.error()), answer.error().message());
    });
}

void DesktopNotifier::capabilitiesKnown(const QStringList& capabilities)
{
    m_capabilities = capabilities;
    for (const Notification& notification : std::exchange(m_waiting, {}))
        send(notification);
}

void DesktopNotifier::send(const Notification& notification)
{
    QStringList actions;
    if (m_capabilities->contains("actions")) {
        for (const Notification::Action& action : notification.actions)
            actions << wireKey(notification, action.key) << action.label;
    }
    const bool markup = m_capabilities->contains("body-markup");
    const QVariantMap hints{{"desktop-entry", QString(names::application)},
                            {"urgency", QVariant::fromValue<uchar>(1)},
                            {"category", QStringLiteral("x-limber.reminder")},
                            // Servers that know it replace a bubble that nobody knows the number of any more, because
                            // this program was killed before it heard it.
                            {"x-dunst-stack-tag", notification.tag}};
    QDBusMessage message = call("Notify");
    message << QStringLiteral("Limber") << m_ids.value(notification.tag, 0) << QString(names::application)
            << notification.title << (markup ? notification.body.toHtmlEscaped() : notification.body) << actions << hints
            << neverExpires;  // it is withdrawn once it no longer makes sense
    auto* reply = new QDBusPendingCallWatcher(m_bus.asyncCall(message, untilItReplies), this);
    atStep("sent");
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this, reply, tag = notification.tag] {
        reply->deleteLater();
        const QDBusPendingReply<uint> answer = *reply;
        if (!answer.isValid()) {
            emit failed(tag, !saysNoServer(answer.error()), answer.error().message());
            return;
        }
        m_ids.insert(tag, answer.value());
        emit shown(tag);
    });
}

void DesktopNotifier::actionInvoked(uint id, const QString& wireKey)
{
    QString tag = m_ids.key(id);
    QString key = wireKey;
    if (wireKey.startsWith(wirePrefix)) {
        const qsizetype slash = wireKey.indexOf('/');
        key = wireKey.mid(QString(wirePrefix).size(), slash - QString(wirePrefix).size());
        tag = wireKey.mid(slash + 1);
        if (m_ids.value(tag, id) != id)
            close(tag);  // the same one stands there twice: this one's number was never heard
        m_ids.insert(tag, id);
    }
    if (!tag.isEmpty())
        emit activated(tag, key, m_tokens.take(id));
}

void DesktopNotifier::activationToken(uint id, const QString& token)
{
    if (!m_ids.key(id).isEmpty())
        m_tokens.insert(id, token);
}

void DesktopNotifier::notificationClosed(uint id, uint)
{
    const QString tag = m_ids.key(id);
    if (tag.isEmpty())
        return;
    forget(id);
    emit closed(tag);
}

void DesktopNotifier::forget(uint id)
{
    m_ids.remove(m_ids.key(id));
    m_tokens.remove(id);
}

// A server that dies sends no NotificationClosed, and the next one counts its numbers from the start again.
void DesktopNotifier::ownerChanged(const QString& before, const QString& now)
{
    m_owner = now;
    if (!before.isEmpty()) {
        m_ids.clear();
        m_tokens.clear();
        m_capabilities.reset();
        emit serverLost();
    }
    if (!now.isEmpty())
        emit serverFound();
}

}  // namespace limber
