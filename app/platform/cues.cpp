// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/cues.h"

#include <QCoreApplication>
#include <QDir>
#include <QPluginLoader>

namespace limber {

std::unique_ptr<Cues> loadCues()
{
    // The same way from the program in the build folder as where it is installed (app/voice/CMakeLists.txt).
    const QDir programs(QCoreApplication::applicationDirPath());
    QPluginLoader library(programs.filePath(QStringLiteral(LIMBER_LIBRARIES "/limber_cues.so")));
    auto* maker = qobject_cast<CuesMaker*>(library.instance());
    return maker ? maker->make() : nullptr;
}

}  // namespace limber
