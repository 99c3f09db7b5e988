// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/single_window.h"

#include "app/platform/names.h"
#include "app/window/command_line.h"

#include <QDBusConnection>
#include <QDBusMessage>

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

}  // namespace

SingleWindow::Place SingleWindow::claim(const WindowRequest& request)
{
    // Asking for a bus that is not there starts a stray daemon where dbus-x11 is installed.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return Place::First;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return Place::First;
    bus.registerObject(path, this, QDBusConnection::ExportScriptableInvokables);
    if (bus.registerService(QString::fromLatin1(names::application)))
        return Place::First;
    bus.unregisterObject(path);
    const QDBusMessage reply = bus.call(messageFor(request), QDBus::Block, patience);
    return reply.type() == QDBusMessage::ReplyMessage ? Place::Second : Place::Unheard;
}

void SingleWindow::Activate(const QVariantMap& platform)
{
    takeToken(platform);
    emit wanted({});
}

void SingleWindow::Open(const QStringList&, const QVariantMap& platform)
{
    Activate(platform);
}

void SingleWindow::ActivateAction(const QString& action, const QVariantList& parameters, const QVariantMap& platform)
{
    takeToken(platform);
    if (action == QLatin1String("page")) {
        emit wanted(parameters.value(0).toString());
    } else if (action == QLatin1String("drink")) {
        emit wanted(QStringLiteral("today"));
        emit drinkWanted();
    } else {
        emit wanted(action);
    }
}

}  // namespace limber
