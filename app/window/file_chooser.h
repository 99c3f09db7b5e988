// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/file_dialog.h"

#include <QtQml/qqmlengine.h>

namespace limber {

/// Files chosen in the desktop's own dialog, where it has one. Choosing changes nothing: chosen() tells the file.
class FileChooser final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool available READ available NOTIFY availableChanged)

public:
    explicit FileChooser(QObject* parent = nullptr);

    [[nodiscard]] bool available() const { return m_dialog.found(); }

    /// Asks the desktop; availableChanged() follows.
    Q_INVOKABLE void find() { m_dialog.find(); }
    Q_INVOKABLE void chooseImport();
    Q_INVOKABLE void chooseBackup();
    /// `proposed` is a whole path; its ending stays what it is.
    Q_INVOKABLE void chooseExport(const QString& proposed);
    /// Takes a dialog away that was not answered.
    Q_INVOKABLE void withdraw() { m_dialog.withdraw(); }

signals:
    void availableChanged();
    /// Nothing comes when the dialog was cancelled.
    void chosen(const QString& file);
    /// Something was chosen that is no file of this computer.
    void elsewhere();
    /// None came up.
    void failed();

private:
    FileDialog m_dialog;
    QString m_ending;  ///< ".json", of a file to be saved
};

}  // namespace limber
