// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/file_model.h"
#include "core/exchange/snapshot.h"

#include <QtQml/qqmlengine.h>

#include <filesystem>
#include <optional>

namespace limber {

class Changes;
class Session;

/// Files that the data goes out to and comes in from: exports, imports, backups.
///
/// Every invokable that does something returns why it could not, mostly nothing; then nothing was changed.
class DataFiles final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// The folder of the database
    Q_PROPERTY(QString folder READ folder CONSTANT)
    /// Files that look as if they could be imported
    Q_PROPERTY(limber::FileModel* found READ found CONSTANT)
    Q_PROPERTY(limber::FileModel* backups READ backups CONSTANT)
    /// What the file looked at holds, and what of it is not here yet; empty while none is looked at.
    Q_PROPERTY(QString content READ content NOTIFY looked)
    Q_PROPERTY(QString news READ news NOTIFY looked)
    /// Rows that add() would add
    Q_PROPERTY(int addable READ addable NOTIFY looked)

public:
    DataFiles(Session& session, Changes& changes, QObject* parent = nullptr);
    ~DataFiles() override;
    static DataFiles* create(QQmlEngine* engine, QJSEngine* scripts);

    [[nodiscard]] QString folder() const;
    [[nodiscard]] FileModel* found() { return &m_found; }
    [[nodiscard]] FileModel* backups() { return &m_backups; }
    [[nodiscard]] QString content() const { return m_content; }
    [[nodiscard]] QString news() const { return m_news; }
    [[nodiscard]] int addable() const { return m_addable; }

    /// A name that is not taken, among the user's documents; a JSON archive of everything or a CSV table of the entries.
    Q_INVOKABLE QString proposal(bool everything) const;
    /// The ending, .json or .csv, chooses the format.
    Q_INVOKABLE QString exportTo(const QString& file);

    /// Looks for files to import, and for backups.
    Q_INVOKABLE void find();
    /// Reads a file and fills content, news and addable; changes nothing.
    Q_INVOKABLE QString look(const QString& file);
    /// Adds what was looked at; the snackbar takes it back.
    Q_INVOKABLE QString add();
    Q_INVOKABLE void lookAway();

    Q_INVOKABLE QString backUp();
    /// Puts a backup in the place of the data, which is kept as a backup.
    Q_INVOKABLE QString restore(const QString& file);

signals:
    void looked();

private:
    [[nodiscard]] std::filesystem::path backupFolder() const;
    [[nodiscard]] Snapshot read(const std::filesystem::path& file);
    void describe(const Snapshot& snapshot);

    static DataFiles* s_instance;
    Session& m_session;
    Changes& m_changes;
    FileModel m_found, m_backups;
    std::optional<Snapshot> m_looked;
    QString m_content, m_news;
    int m_addable = 0;
};

}  // namespace limber
