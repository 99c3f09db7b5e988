// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QQuickPaintedItem>

namespace limber {

/// A drawing of the window's own with smooth edges. Whatever of its looks is set goes through change(), which paints it anew.
/// Its heirs name it limber::PaintedItem: the tools for QML of 6.4 find a base by its whole name alone.
class PaintedItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit PaintedItem(QQuickItem* parent) : QQuickPaintedItem(parent) { setAntialiasing(true); }

signals:
    void looksChanged();

protected:
    template <class T>
    void change(T& member, const T& value)
    {
        if (member == value)
            return;
        member = value;
        measure();
        update();
        emit looksChanged();
    }
    /// Whose size follows from its looks says it here.
    virtual void measure() {}
};

}  // namespace limber
