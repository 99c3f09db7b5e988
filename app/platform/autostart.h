// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace limber {

/// Whether the reminder service starts when the user logs in, by the XDG autostart specification: a file of the user
/// hides or replaces the one that the package installed.
class Autostart {
public:
    /// $XDG_CONFIG_HOME and $XDG_CONFIG_DIRS as Qt knows them.
    Autostart();
    Autostart(QString userFolder, QStringList systemFolders);

    [[nodiscard]] bool enabled() const;
    /// `program` is limberd's path, needed where no package installed it. False when the file could not be written.
    bool enable(const QString& program);
    bool disable();

private:
    [[nodiscard]] QString userFile() const;
    [[nodiscard]] bool installed() const;
    bool write(const QByteArray& text) const;

    QString m_userFolder;
    QStringList m_systemFolders;
};

}  // namespace limber
