// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/row_model.h"

namespace limber {

/// Files to choose from, the latest first.
///
/// QML roles, for `required property`:
///   string file    its path
///   string title   when it was made: "19 November 2026, 22:05"
///   string detail  "limber-20261119-220500+0800.db · 72 kB"
class FileModel : public RowModel {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit FileModel(QObject* parent = nullptr) : RowModel({"file", "title", "detail"}, parent) {}
    /// The files in `folders` that match `patterns`: "*.json".
    void show(const QStringList& folders, const QStringList& patterns);
    /// What to call a file that lies elsewhere: when it was made where its name says so, else its name, since a copy is younger.
    Q_INVOKABLE QString nameOf(const QString& file) const;
};

/// Where people keep files of theirs: downloads, documents, desktop, home; those that are there.
[[nodiscard]] QStringList personalFolders();
/// The one in which a new file is put.
[[nodiscard]] QString folderForFiles();

}  // namespace limber
