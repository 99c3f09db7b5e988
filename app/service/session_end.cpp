// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/session_end.h"

#include <chrono>
#include <thread>

using namespace std::chrono_literals;

namespace limber {

SessionEnd::SessionEnd(QDBusConnection bus, QObject* parent) : QObject(parent)
{
    // Said by the client library itself, not by a peer.
    bus.connect({}, "/org/freedesktop/DBus/Local", "org.freedesktop.DBus.Local", "Disconnected", this, SIGNAL(ended()));
}

bool sessionBusReturns()
{
    for (auto pause = 100ms; pause < 10s; pause *= 2) {
        std::this_thread::sleep_for(pause);
        const QString name = QString::number(pause.count());  // one that failed stays so under its name
        if (QDBusConnection::connectToBus(QDBusConnection::SessionBus, name).isConnected())
            return true;
    }
    return false;
}

}  // namespace limber
