// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/json_archive.h"
#include "core/tracker.h"
#include "tests/support/temporary_folder.h"

#include <QDir>
#include <QFile>

#include <sstream>

namespace limber::test {

/// A home of its own with a folder for documents.
class Home {
public:
    Home()
    {
        qputenv("HOME", path().toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", path("/.config").toLocal8Bit());
        QDir().mkpath(path("/.config"));
        QDir().mkpath(path("/Papers"));
        write("/.config/user-dirs.dirs", "XDG_DOCUMENTS_DIR=\"$HOME/Papers\"\nXDG_DOWNLOAD_DIR=\"$HOME/None\"\n");
    }
    [[nodiscard]] QString path(const QString& below = {}) const { return QString::fromStdString(m_folder.path().string()) + below; }
    QString write(const QString& below, const QByteArray& text) const
    {
        QFile file(path(below));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write(text);
        return path(below);
    }

private:
    TemporaryFolder m_folder;
};

/// All of the data, to be compared.
inline std::string archiveOf(Tracker& tracker)
{
    std::ostringstream out;
    writeJson(out, tracker.snapshot());
    return out.str();
}

}  // namespace limber::test
