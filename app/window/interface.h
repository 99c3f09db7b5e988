// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>

#include <memory>

namespace limber {

/// One QML file of the interface and the window that it becomes. Its types load on the engine's own thread from the
/// constructor on, so that the program can do other things meanwhile.
class Interface {
public:
    Interface(QQmlEngine& engine, const char* file);

    /// Waits for the types and makes the window. Null after errors, which then are on stderr.
    [[nodiscard]] QQuickWindow* open(const QVariantMap& properties);

private:
    QQmlComponent m_component;
    std::unique_ptr<QObject> m_window;
};

}  // namespace limber
