// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>
#include <QVariantMap>

class QDBusMessage;

namespace limber {

/// The desktop's own dialog to choose a file, asked for through its portal (org.freedesktop.portal.FileChooser:
/// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.FileChooser.html). Nothing waits for it.
///
/// One dialog at a time: another one takes the place of the one before.
class FileDialog final : public QObject {
    Q_OBJECT

public:
    struct Request {
        QString title;
        QString kind;          ///< what the files are called: "Exports of Limber"
        QStringList patterns;  ///< "*.json"; none for every file
        QString folder;        ///< where it begins, save() only
        QString name;          ///< what it proposes, save() only
        QString parent;        ///< the window below: "x11:" and its number in hexadecimal, or empty
    };

    using QObject::QObject;

    /// Asks whether the desktop has such a dialog; foundChanged() follows where it has.
    void find();
    [[nodiscard]] bool found() const { return m_found; }

    void open(const Request& request);
    void save(const Request& request);
    /// Takes the dialog away, unless it was answered.
    void withdraw();

signals:
    void foundChanged();
    /// `file` is a whole path. Nothing comes when the dialog was cancelled.
    void chosen(const QString& file);
    /// What was chosen is no file of this computer: a web page, a telephone, …
    void elsewhere();
    /// It did not come up; found() is false from now on.
    void failed();

private slots:
    void onResponse(uint answer, const QVariantMap& results, const QDBusMessage& message);

private:
    void show(const QString& method, const Request& request, QVariantMap options);
    void forget();
    void setFound(bool found);

    bool m_found = false;
    int m_number = 0;
    QString m_handle;  ///< the object that stands for the dialog; empty while there is none
};

}  // namespace limber
