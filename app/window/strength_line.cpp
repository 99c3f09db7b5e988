// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/strength_line.h"

#include <QPainter>

namespace limber {
namespace {

/// Room above and below for half the line's width and the dot.
constexpr double rim = 5;
constexpr double dot = 4;

}  // namespace

StrengthLine::StrengthLine(QQuickItem* parent) : PaintedItem(parent) {}

QPointF StrengthLine::pointOf(int index) const
{
    return {m_start + (index + 0.5) * m_step, height() - rim - m_values.at(index) * (height() - 2 * rim)};
}

void StrengthLine::paint(QPainter* painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_line, 1));
    for (const double level : {0.0, 0.5, 1.0}) {
        const double y = height() - rim - level * (height() - 2 * rim);
        painter->drawLine(QPointF(0, y), QPointF(width(), y));
    }
    QPolygonF curve;
    for (int index = 0; index < m_values.size(); ++index) {
        if (m_values.at(index) >= 0)
            curve << pointOf(index);
    }
    painter->setPen(QPen(m_tint, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (curve.size() == 1)
        painter->drawPoint(curve.front());
    painter->drawPolyline(curve);
    if (m_selected < 0 || m_selected >= m_values.size() || m_values.at(m_selected) < 0)
        return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_accent);
    painter->drawEllipse(pointOf(m_selected), dot, dot);
}

}  // namespace limber
