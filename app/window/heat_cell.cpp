// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/heat_cell.h"

#include "app/window/heat_state.h"

#include <QPainter>

namespace limber {
namespace {

/// Squares are drawn on a side of 9 (design.md) and scaled.
constexpr double drawnSide = 9;
constexpr double corners = 2;
constexpr double frame = 1.2;
constexpr double sunkOpacity = 0.55;

void fill(QPainter& painter, const QRectF& shape, const QColor& color, double radius = corners)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(shape, radius, radius);
}

}  // namespace

void HeatCell::paint(QPainter& painter, QPointF corner, int state) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(corner);
    painter.scale(side / drawnSide, side / drawnSide);
    const QRectF whole(0, 0, drawnSide, drawnSide);
    switch (state) {
    case heat_state::Met:
        fill(painter, whole, tint);
        break;
    case heat_state::Partly:
    case heat_state::Missed:
    case heat_state::Open:
    case heat_state::Repaired:
        paintFrame(painter, {});
        paintInside(painter, {}, state);
        break;
    case heat_state::Skipped:
        painter.setPen(QPen(edge, 1.3, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(2, 7), QPointF(7, 2));
        break;
    case heat_state::NotLogged:
    case heat_state::Off:
        painter.setOpacity(state == heat_state::Off ? 0.4 : 1);
        fill(painter, {3.5, 3.5, 2, 2}, edge, 1);
        break;
    default:
        painter.setOpacity(sunkOpacity);
        fill(painter, whole, sunk);
        break;
    }
    painter.restore();
}

void HeatCell::paintFrame(QPainter& painter, QPointF corner) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tint, frame));
    painter.drawRoundedRect(QRectF(corner, QSizeF(drawnSide, drawnSide)).adjusted(frame / 2, frame / 2, -frame / 2, -frame / 2),
                            corners, corners);
}

void HeatCell::paintInside(QPainter& painter, QPointF corner, int state) const
{
    if (state == heat_state::Partly)
        fill(painter, QRectF(corner + QPointF(0, 4), QSizeF(drawnSide, 5)), tint);
    if (state != heat_state::Missed && state != heat_state::Repaired)
        return;
    painter.setPen(QPen(tint, frame));
    painter.drawLine(corner + QPointF(2.7, 4.5), corner + QPointF(6.3, 4.5));
    if (state == heat_state::Repaired)
        painter.drawLine(corner + QPointF(4.5, 2.7), corner + QPointF(4.5, 6.3));
}

}  // namespace limber
