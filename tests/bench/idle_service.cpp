// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A service that only owns a name on the session bus and waits: what limberd at rest is measured against.

#include <QCoreApplication>
#include <QDBusConnection>

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (!QDBusConnection::sessionBus().registerService(QStringLiteral("io.github.limberhabits.Idle")))
        return 1;
    return QCoreApplication::exec();
}
