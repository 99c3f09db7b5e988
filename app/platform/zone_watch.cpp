// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/zone_watch.h"

#include <sys/inotify.h>

using namespace std::chrono_literals;

namespace limber {

namespace {
// `ln -sf` removes the link before it makes the new one, and both files are written one after the other.
constexpr auto settlingTime = 100ms;
}

ZoneWatch::ZoneWatch(const std::filesystem::path& folder, QObject* parent)
    : QObject(parent), m_folder(folder, IN_MOVED_TO | IN_CREATE | IN_CLOSE_WRITE)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(settlingTime);
    connect(&m_settling, &QTimer::timeout, this, &ZoneWatch::changed);
    connect(&m_folder, &FolderWatch::touched, this, [this](const QByteArray& name) {
        if (name.isEmpty() || name == "localtime" || name == "timezone")
            m_settling.start();
    });
}

void ZoneWatch::listenOn(QDBusConnection systemBus)
{
    if (systemBus.isConnected()) {
        systemBus.connect("org.freedesktop.timedate1", "/org/freedesktop/timedate1", "org.freedesktop.DBus.Properties",
                          "PropertiesChanged", this, SLOT(propertiesChanged(QString,QVariantMap,QStringList)));
    }
}

void ZoneWatch::propertiesChanged(const QString& interface, const QVariantMap& changed, const QStringList& invalidated)
{
    const QString zone = "Timezone";
    if (interface == "org.freedesktop.timedate1" && (changed.contains(zone) || invalidated.contains(zone)))
        m_settling.start();
}

}  // namespace limber
