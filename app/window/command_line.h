// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>
#include <QStringList>

#include <filesystem>

namespace limber {

/// What `limber` was asked for on its command line (interface.md).
struct WindowRequest {
    enum class Task {
        Run,
        Tell,      ///< write `text` and end: help or the version
        Refuse,    ///< write `text` on stderr and end with status 2
        SelfTest,  ///< load the whole interface and end: 0, or 1 after any warning
        Picture,   ///< save a picture of the window and end
    };
    Task task = Task::Run;
    QString text;
    QString page = QStringLiteral("today");
    bool pageAsked = false;  ///< on the command line
    bool drink = false;  ///< log the usual drink, which the snackbar then shows
    std::filesystem::path folder;
    QString pictureFile;
    QSize size;        ///< invalid: as the interface likes
    QString theme;     ///< light, dark; empty: as set
    QString language;  ///< en, zh; empty: as set
};

[[nodiscard]] WindowRequest parseCommandLine(const QStringList& arguments);

}  // namespace limber
