// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace limber {

/// The sizes of text: `Words.Level` of qml/components counts its rows. `scale` is Appearance.textScale.
class TypeScale final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// Of this size and weight; the family stays that of the window.
    Q_INVOKABLE static QFont font(int level, bool strong, double scale);
    /// Height of one line in logical pixels.
    Q_INVOKABLE static double line(int level, double scale);
};

/// Loads the fonts of the scale before any text needs them: the first text of a program waits some 25 ms for
/// fontconfig. It is called while the interface's types load on another thread, and calls `between` after each few
/// milliseconds. Only speed depends on it.
void loadTypeScale(const QString& language, const std::function<void()>& between);

}  // namespace limber
