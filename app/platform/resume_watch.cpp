// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/resume_watch.h"

namespace limber {

ResumeWatch::ResumeWatch(QDBusConnection systemBus, QObject* parent) : QObject(parent)
{
    if (systemBus.isConnected()) {
        systemBus.connect("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager",
                          "PrepareForSleep", this, SLOT(prepareForSleep(bool)));
    }
}

void ResumeWatch::prepareForSleep(bool goingToSleep)
{
    if (!goingToSleep)
        emit resumed();
}

}  // namespace limber
