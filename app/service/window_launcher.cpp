// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/window_launcher.h"

#include <QCoreApplication>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

namespace limber {

QString windowProgram()
{
    const QString beside = QStandardPaths::findExecutable("limber", {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable("limber") : beside;
}

bool openWindow(const QString& page, const QString& token)
{
    const QString program = windowProgram();
    if (program.isEmpty())
        return false;
    QProcess window;
    window.setProgram(program);
    window.setArguments({"--page", page});
    if (!token.isEmpty()) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("XDG_ACTIVATION_TOKEN", token);  // Wayland
        environment.insert("DESKTOP_STARTUP_ID", token);    // X11
        window.setProcessEnvironment(environment);
    }
    return window.startDetached();
}

}  // namespace limber
