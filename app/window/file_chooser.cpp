// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/file_chooser.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QWindow>

namespace limber {
namespace {

/// The window that the dialog belongs to, as the portal names it. Wayland's name for it cannot be had from Qt 6.4; the
/// dialog is a window of its own there.
QString thisWindow()
{
    const QWindow* window = QGuiApplication::focusWindow();
    return window && QGuiApplication::platformName() == QLatin1String("xcb") ? QStringLiteral("x11:%1").arg(window->winId(), 0, 16)
                                                                             : QString();
}

}  // namespace

FileChooser::FileChooser(QObject* parent) : QObject(parent)
{
    connect(&m_dialog, &FileDialog::foundChanged, this, &FileChooser::availableChanged);
    connect(&m_dialog, &FileDialog::elsewhere, this, &FileChooser::elsewhere);
    connect(&m_dialog, &FileDialog::failed, this, &FileChooser::failed);
    connect(&m_dialog, &FileDialog::chosen, this, [this](const QString& file) {
        emit chosen(file.endsWith(m_ending, Qt::CaseInsensitive) ? file : file + m_ending);
    });
}

void FileChooser::chooseImport()
{
    m_ending.clear();
    m_dialog.open({tr("Import"), tr("Exports of Limber"), {QStringLiteral("*.json"), QStringLiteral("*.csv")}, {}, {}, thisWindow()});
}

void FileChooser::chooseBackup()
{
    m_ending.clear();
    m_dialog.open({tr("Restore a backup"), tr("Backups of Limber"), {QStringLiteral("*.db")}, {}, {}, thisWindow()});
}

void FileChooser::chooseExport(const QString& proposed)
{
    const QFileInfo file(proposed);
    m_ending = u'.' + file.suffix();
    m_dialog.save({tr("Export"), tr("Exports of Limber"), {u'*' + m_ending}, file.absolutePath(), file.fileName(), thisWindow()});
}

}  // namespace limber
