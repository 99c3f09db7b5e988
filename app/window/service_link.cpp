// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/service_link.h"

#include "app/platform/names.h"
#include "app/window/session_bus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace limber {
namespace {

constexpr std::chrono::seconds patience{3};
constexpr const char* notifications = "org.freedesktop.Notifications";

QDBusMessage callOfService(const char* method)
{
    QDBusMessage call = QDBusMessage::createMethodCall(names::service, names::servicePath, names::serviceInterface,
                                                       QString::fromLatin1(method));
    call.setAutoStartService(false);
    return call;
}

/// What came back, on the thread of `context`; an error reply too.
template <class Then>
void send(const QDBusMessage& call, QObject* context, Then then)
{
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [then](QDBusPendingCallWatcher* done) {
        done->deleteLater();
        then(done->reply());
    });
}

}  // namespace

std::optional<ServiceStatus> ServiceStatus::ofJson(const QString& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return {};
    const QJsonObject said = document.object();
    ServiceStatus status;
    status.running = said["running"].toBool();
    status.enabled = said["enabled"].toBool(true);
    status.trouble = said["trouble"].toString();
    if (said["server"].isObject()) {
        const QJsonObject server = said["server"].toObject();
        status.server = Server{server["name"].toString(), server["capabilities"].toVariant().toStringList()};
    }
    return status;
}

ServiceLink::ServiceLink(QObject* parent) : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_status = m_heard;
        emit changed();
    });
}

void ServiceLink::follow()
{
    if (m_following)
        return;
    m_following = true;
    if (!hasSessionBus()) {
        take({});
        return;
    }
    auto* watcher = new QDBusServiceWatcher(QString::fromLatin1(names::service), QDBusConnection::sessionBus(),
                                            QDBusServiceWatcher::WatchForOwnerChange, this);
    watcher->addWatchedService(QString::fromLatin1(notifications));
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &ServiceLink::refresh);
    refresh();
}

void ServiceLink::refresh()
{
    if (!m_following || !hasSessionBus())
        return;
    send(callOfService("Status"), this, [this](const QDBusMessage& reply) {
        std::optional<ServiceStatus> status;
        if (reply.type() == QDBusMessage::ReplyMessage)
            status = ServiceStatus::ofJson(reply.arguments().value(0).toString());
        take(status.value_or(ServiceStatus{}));
    });
}

void ServiceLink::start(const QString& program)
{
    if (!hasSessionBus()) {
        emit started(false);
        return;
    }
    QDBusMessage start = QDBusMessage::createMethodCall("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                                                        "StartServiceByName");
    start << QString::fromLatin1(names::service) << 0U;
    send(start, this, [this, program](const QDBusMessage& reply) {
        const bool byBus = reply.type() == QDBusMessage::ReplyMessage;
        emit started(byBus || (!program.isEmpty() && QProcess::startDetached(program, {})));
    });
}

void ServiceLink::sendTest()
{
    if (!hasSessionBus()) {
        emit tested(false);
        return;
    }
    send(callOfService("TestNotification"), this, [this](const QDBusMessage& reply) {
        emit tested(reply.type() == QDBusMessage::ReplyMessage);
        refresh();
    });
}

void ServiceLink::take(const ServiceStatus& status)
{
    m_heard = status;
    if (!status.reaches() && (!m_status || m_status->reaches())) {
        if (!m_patience.isActive())
            m_patience.start();
        return;
    }
    m_patience.stop();
    if (m_status == status)
        return;
    m_status = status;
    emit changed();
}

}  // namespace limber
