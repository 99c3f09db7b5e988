// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQmlEngine>
#include <QQuickWindow>

namespace limber {

/// Watches an interface that nobody looks at: for the self-test and for pictures.
class Rehearsal {
public:
    /// Before anything is loaded, so that no warning is missed.
    explicit Rehearsal(QQmlEngine& engine);

    /// Shows every page and waits until it stands still; the status that the program ends with.
    [[nodiscard]] int selfTest(QQuickWindow& window);
    [[nodiscard]] int takePicture(QQuickWindow& window, const QString& file);

private:
    /// Until nothing has been drawn for a while: icons come from a thread of their own.
    void settle(QQuickWindow& window);

    int m_warnings = 0;
};

}  // namespace limber
