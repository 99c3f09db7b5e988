// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/session_bus.h"

#include <QByteArray>
#include <QFileInfo>
#include <QString>

namespace limber {
namespace {

constexpr const char* addressVariable = "DBUS_SESSION_BUS_ADDRESS";
constexpr const char* none = "disabled:";  // what libdbus itself takes for "no bus"

}  // namespace

void settleSessionBus()
{
    if (!qEnvironmentVariableIsEmpty(addressVariable))
        return;
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    const bool systemd = !runtime.isEmpty() && QFileInfo::exists(QString::fromLocal8Bit(runtime + "/bus"));
    qputenv(addressVariable, systemd ? "unix:path=" + runtime + "/bus" : QByteArray(none));
}

bool hasSessionBus()
{
    return !qEnvironmentVariableIsEmpty(addressVariable) && qgetenv(addressVariable) != none;
}

}  // namespace limber
