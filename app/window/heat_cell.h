// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPointF>

class QPainter;

namespace limber {

/// Draws a day's HeatState as a shape in a square: filled, lower half filled, framed with a dash, framed, a dot, a slash.
struct HeatCell {
    double side = 9;
    QColor tint, paper, edge, sunk;

    void paint(QPainter& painter, QPointF corner, int state) const;

private:
    void paintFrame(QPainter& painter, QPointF corner) const;
    void paintInside(QPainter& painter, QPointF corner, int state) const;
};

}  // namespace limber
