// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/autostart.h"

#include "app/platform/names.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace limber {

namespace {

QStringList systemAutostartFolders()
{
    QStringList folders = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation).mid(1);
    for (QString& folder : folders)
        folder += "/autostart";
    return folders;
}

bool isHidden(const QString& file)
{
    QFile desktop(file);
    if (!desktop.open(QIODevice::ReadOnly))
        return false;
    const QByteArrayList lines = desktop.readAll().split('\n');
    return std::any_of(lines.begin(), lines.end(), [](const QByteArray& line) { return line.trimmed() == "Hidden=true"; });
}

// Desktop Entry Specification, "The Exec key": in quotes, with backslashes before what is special there.
QByteArray quoted(const QString& program)
{
    QByteArray text = "\"";
    for (const char c : program.toUtf8()) {
        if (c == '"' || c == '`' || c == '$' || c == '\\')
            text += "\\\\";  // the file's own string type takes one of the two
        if (c == '%')
            text += '%';
        text += c;
    }
    return text + '"';
}

}  // namespace

Autostart::Autostart()
    : Autostart(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/autostart",
                systemAutostartFolders())
{
}

Autostart::Autostart(QString userFolder, QStringList systemFolders)
    : m_userFolder(std::move(userFolder)), m_systemFolders(std::move(systemFolders))
{
}

QString Autostart::userFile() const
{
    return m_userFolder + '/' + names::autostartFile;
}

bool Autostart::installed() const
{
    return std::any_of(m_systemFolders.begin(), m_systemFolders.end(),
                       [](const QString& folder) { return QFile::exists(folder + '/' + names::autostartFile); });
}

bool Autostart::enabled() const
{
    return QFile::exists(userFile()) ? !isHidden(userFile()) : installed();
}

bool Autostart::enable(const QString& program)
{
    if (installed())
        return !QFile::exists(userFile()) || QFile::remove(userFile());
    return write("Exec=" + quoted(program) + "\nNoDisplay=true\n");
}

bool Autostart::disable()
{
    if (!installed())
        return !QFile::exists(userFile()) || QFile::remove(userFile());
    return write("Hidden=true\n");
}

bool Autostart::write(const QByteArray& text) const
{
    QSaveFile file(userFile());
    if (!QDir().mkpath(m_userFolder) || !file.open(QIODevice::WriteOnly))
        return false;
    file.write("[Desktop Entry]\nType=Application\nName=Limber reminders\n" + text);
    return file.commit();
}

}  // namespace limber
