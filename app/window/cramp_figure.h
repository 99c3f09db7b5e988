// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/painted_item.h"

namespace limber {

/// What to do in a cramp, drawn: a leg on a bed. Made for a width of 320 and a height of 180, and scaled.
class CrampFigure : public limber::PaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// 0 not curled up, 1 straight with the toes to the head, 2 massage; anything else the leg alone
    Q_PROPERTY(int step READ step WRITE setStep NOTIFY looksChanged)
    Q_PROPERTY(QColor body READ body WRITE setBody NOTIFY looksChanged)
    /// The leg as it should not be, or was before
    Q_PROPERTY(QColor shade READ shade WRITE setShade NOTIFY looksChanged)
    Q_PROPERTY(QColor ground READ ground WRITE setGround NOTIFY looksChanged)
    Q_PROPERTY(QColor accent READ accent WRITE setAccent NOTIFY looksChanged)

public:
    explicit CrampFigure(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

    [[nodiscard]] int step() const { return m_step; }
    [[nodiscard]] QColor body() const { return m_body; }
    [[nodiscard]] QColor shade() const { return m_shade; }
    [[nodiscard]] QColor ground() const { return m_ground; }
    [[nodiscard]] QColor accent() const { return m_accent; }
    void setStep(int step) { change(m_step, step); }
    void setBody(const QColor& color) { change(m_body, color); }
    void setShade(const QColor& color) { change(m_shade, color); }
    void setGround(const QColor& color) { change(m_ground, color); }
    void setAccent(const QColor& color) { change(m_accent, color); }

private:
    int m_step = 0;
    QColor m_body, m_shade, m_ground, m_accent;
};

}  // namespace limber
