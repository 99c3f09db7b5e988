// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/paper_file.h"

#include <QDir>
#include <QFile>

namespace limber {

namespace {

constexpr int attempts = 1000;

}  // namespace

QString paper::keep(const QByteArray& bytes, QStandardPaths::StandardLocation place, const QString& name, const QString& ending)
{
    const QString folder = QStandardPaths::writableLocation(place);
    QDir().mkpath(folder);
    for (int number = 1; number < attempts; ++number) {
        const QString path = folder + u'/' + name + (number == 1 ? QString() : QStringLiteral("-%1").arg(number)) + ending;
        QFile file(path);
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            const bool whole = file.write(bytes) == bytes.size() && file.flush();
            if (!whole)
                file.remove();
            return whole ? path : QString();
        }
        if (!QFile::exists(path))
            return {};
    }
    return {};
}

}  // namespace limber
