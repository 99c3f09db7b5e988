// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/painted_item.h"

namespace limber {

/// One move of the stretch routine, drawn: a person between the start and the end of it, inside a ring that counts down.
class StretchFigure : public limber::PaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// "heel_raise", "toe_up", "calf_left", "calf_right"; anything else is drawn as a person standing at ease
    Q_PROPERTY(QString move READ move WRITE setMove NOTIFY looksChanged)
    /// 0 where the move starts, 1 where it is held
    Q_PROPERTY(double pose READ pose WRITE setPose NOTIFY looksChanged)
    /// How much of the ring is filled, 0 to 1
    Q_PROPERTY(double share READ share WRITE setShare NOTIFY looksChanged)
    Q_PROPERTY(QColor body READ body WRITE setBody NOTIFY looksChanged)
    /// The person where the move starts, and the leg behind
    Q_PROPERTY(QColor shade READ shade WRITE setShade NOTIFY looksChanged)
    /// Floor and wall
    Q_PROPERTY(QColor ground READ ground WRITE setGround NOTIFY looksChanged)
    /// Arrow and filled part of the ring
    Q_PROPERTY(QColor accent READ accent WRITE setAccent NOTIFY looksChanged)
    Q_PROPERTY(QColor track READ track WRITE setTrack NOTIFY looksChanged)
    Q_PROPERTY(QColor inner READ inner WRITE setInner NOTIFY looksChanged)

public:
    explicit StretchFigure(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

    [[nodiscard]] QString move() const { return m_move; }
    [[nodiscard]] double pose() const { return m_pose; }
    [[nodiscard]] double share() const { return m_share; }
    [[nodiscard]] QColor body() const { return m_body; }
    [[nodiscard]] QColor shade() const { return m_shade; }
    [[nodiscard]] QColor ground() const { return m_ground; }
    [[nodiscard]] QColor accent() const { return m_accent; }
    [[nodiscard]] QColor track() const { return m_track; }
    [[nodiscard]] QColor inner() const { return m_inner; }
    void setMove(const QString& move) { change(m_move, move); }
    void setPose(double pose) { change(m_pose, pose); }
    void setShare(double share) { change(m_share, share); }
    void setBody(const QColor& color) { change(m_body, color); }
    void setShade(const QColor& color) { change(m_shade, color); }
    void setGround(const QColor& color) { change(m_ground, color); }
    void setAccent(const QColor& color) { change(m_accent, color); }
    void setTrack(const QColor& color) { change(m_track, color); }
    void setInner(const QColor& color) { change(m_inner, color); }

private:
    void paintRing(QPainter& painter) const;

    QString m_move;
    double m_pose = 1;
    double m_share = 0;
    QColor m_body, m_shade, m_ground, m_accent, m_track, m_inner;
};

}  // namespace limber
