// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>

#include <initializer_list>
#include <memory>
#include <vector>

namespace limber {

/// One QML file of the interface and the window that it becomes. Its types load on the engine's own thread from the
/// constructor on, so that the program can do other things meanwhile.
class Interface {
public:
    Interface(QQmlEngine& engine, const char* file);

    /// The thread that loads the types waits, at each module with a plugin, for this one to make the plugin known to the
    /// engine. To be called between any two pieces of work before open().
    static void giveWay();

    /// Has the types of other files loaded too, while the window is made: it needs them after its first frame.
    void loadAhead(std::initializer_list<const char*> files);

    /// Waits for the types and makes the window. Null after errors, which then are on stderr.
    [[nodiscard]] QQuickWindow* open(const QVariantMap& properties);

private:
    QQmlEngine& m_engine;
    QQmlComponent m_component;
    std::vector<std::unique_ptr<QQmlComponent>> m_ahead;
    std::unique_ptr<QObject> m_window;
};

}  // namespace limber
