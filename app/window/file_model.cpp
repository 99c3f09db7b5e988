// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/file_model.h"

#include "core/tracker.h"

#include <QDateTime>
#include <QDir>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>

namespace limber {
namespace {

constexpr qsizetype mostFiles = 30;

/// When what it holds was so: a backup's name tells that, while its file may have been copied since.
QDateTime timeOf(const QFileInfo& file)
{
    const auto made = timeOfBackup(file.fileName().toStdString());
    return made ? QDateTime::fromMSecsSinceEpoch(made->time_since_epoch().count()) : file.lastModified();
}

QString timeText(const QFileInfo& file)
{
    return QLocale().toString(timeOf(file), FileModel::tr("d MMMM yyyy, HH:mm", "date format"));
}

}  // namespace

void FileModel::show(const QStringList& folders, const QStringList& patterns)
{
    QFileInfoList files;
    for (const QString& folder : folders)
        files << QDir(folder).entryInfoList(patterns, QDir::Files | QDir::Readable);
    std::ranges::stable_sort(files, std::ranges::greater{}, timeOf);
    const QLocale locale;
    QList<Row> rows;
    for (const QFileInfo& file : files.mid(0, mostFiles)) {
        const QString path = file.absoluteFilePath();
        const QString size =
            locale.formattedDataSize(file.size(), 1, QLocale::DataSizeTraditionalFormat).replace(u' ', QChar::Nbsp);
        rows << Row{path, {path, timeText(file), QStringLiteral("%1 · %2").arg(file.fileName(), size)}};
    }
    RowModel::show(rows);
}

QString FileModel::nameOf(const QString& file) const
{
    const QString name = QFileInfo(file).fileName();
    return timeOfBackup(name.toStdString()) ? timeText(QFileInfo(file)) : name;
}

QStringList personalFolders()
{
    QStringList folders;
    for (const auto place : {QStandardPaths::DownloadLocation, QStandardPaths::DocumentsLocation, QStandardPaths::DesktopLocation,
                             QStandardPaths::HomeLocation}) {
        const QString folder = QDir::cleanPath(QStandardPaths::writableLocation(place));
        if (QFileInfo(folder).isDir() && !folders.contains(folder))
            folders << folder;
    }
    return folders;
}

QString folderForFiles()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

}  // namespace limber
