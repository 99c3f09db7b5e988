// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/session_end.h"

namespace limber {

SessionEnd::SessionEnd(QDBusConnection bus, QObject* parent) : QObject(parent)
{
    // Said by the client library itself, not by a peer.
    bus.connect({}, "/org/freedesktop/DBus/Local", "org.freedesktop.DBus.Local", "Disconnected", this, SIGNAL(ended()));
}

}  // namespace limber
