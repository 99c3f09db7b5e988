// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/single_window.h"

#include "app/platform/names.h"
#include "app/window/command_line.h"
#include "app/window/session_bus.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QEventLoop>

namespace limber {
namespace {

const auto path = QStringLiteral("/io/github/limberhabits/Limber");
const auto applicationInterface = QStringLiteral("org.freedesktop.Application");
const auto tokenKey = QStringLiteral("activation-token");
constexpr const char* tokenVariable = "XDG_ACTIVATION_TOKEN";
constexpr int patience = 5000;  // ms

/// A Wayland compositor lets a window come to the front only with the token of the click that asked for it.
void takeToken(const QVariantMap& platform)
{
    if (const QByteArray token = platform.value(tokenKey).toByteArray(); !token.isEmpty())
        qputenv(tokenVariable, token);
}

QDBusMessage messageFor(const WindowRequest& request)
{
    QVariantMap platform;
    if (const QByteArray token = qgetenv(tokenVariable); !token.isEmpty())
        platform.insert(tokenKey, QString::fromUtf8(token));
    QDBusMessage message = QDBusMessage::createMethodCall(QString::fromLatin1(names::application), path, applicationInterface,
                                                          QStringLiteral("ActivateAction"));
    const QString action = request.drink ? QStringLiteral("drink") : QStringLiteral("page");
    message << action << QVariantList{request.page} << platform;
    return message;
}

/// Events go on while the bus is asked: the interface's types load meanwhile, and need this thread now and then.
bool own(const QDBusConnection& bus, const QString& name)
{
    constexpr uint doNotQueue = 4;  // D-Bus Specification, "org.freedesktop.DBus.RequestName"
    constexpr uint primaryOwner = 1;
    const QDBusPendingReply<uint> reply = bus.interface()->asyncCall(QStringLiteral("RequestName"), name, doNotQueue);
    const QDBusPendingCallWatcher watcher(reply);
    QEventLoop loop;
    QObject::connect(&watcher, &QDBusPendingCallWatcher::finished, &loop, &QEventLoop::quit);
    if (!watcher.isFinished())
        loop.exec();
    return reply.isValid() && reply.value() == primaryOwner;
}

}  // namespace

SingleWindow::Place SingleWindow::claim(const WindowRequest& request)
{
    if (!hasSessionBus())
        return Place::First;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return Place::First;
    bus.registerObject(path, this, QDBusConnection::ExportScriptableInvokables);
    if (own(bus, QString::fromLatin1(names::application)))
        return Place::First;
    bus.unregisterObject(path);
    const QDBusMessage reply = bus.call(messageFor(request), QDBus::Block, patience);
    return reply.type() == QDBusMessage::ReplyMessage ? Place::Second : Place::Unheard;
}

void SingleWindow::deliver()
{
    m_delivering = true;
    if (m_asked)
        emit wanted(m_page);
    for (; m_drinks > 0; --m_drinks)
        emit drinkWanted();
}

void SingleWindow::want(const QString& page, bool drink)
{
    m_asked = true;
    m_page = page;
    m_drinks += drink ? 1 : 0;
    if (m_delivering)
        deliver();
}

void SingleWindow::Activate(const QVariantMap& platform)
{
    takeToken(platform);
    want({});
}

void SingleWindow::Open(const QStringList&, const QVariantMap& platform)
{
    Activate(platform);
}

void SingleWindow::ActivateAction(const QString& action, const QVariantList& parameters, const QVariantMap& platform)
{
    takeToken(platform);
    if (action == QLatin1String("page"))
        want(parameters.value(0).toString());
    else if (action == QLatin1String("drink"))
        want(QStringLiteral("today"), true);
    else
        want(action);
}

}  // namespace limber
