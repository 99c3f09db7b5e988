// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/resume_watch.h"

namespace limber {

ResumeWatch::ResumeWatch(QDBusConnection systemBus, QObject* parent) : QObject(parent)
{
    if (!systemBus.isConnected())
        return;
    for (const char* signal : {"PrepareForSleep", "PrepareForShutdown"}) {
        systemBus.connect("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager", signal, this,
                          SLOT(prepare(bool)));
    }
}

void ResumeWatch::prepare(bool leaves)
{
    if (leaves)
        emit leaving();
    else
        emit resumed();
}

}  // namespace limber
