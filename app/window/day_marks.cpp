// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/day_marks.h"

#include "app/window/vocabulary.h"

#include <QPainter>
#include <QPainterPath>

namespace limber {
namespace {

/// Marks are drawn in a square of this side and scaled.
constexpr double side = 14;
constexpr double ring = 2;

QPen strokeOf(const QColor& color, double width)
{
    return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void paintRing(QPainter& painter, const QColor& color)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, ring));
    painter.drawEllipse(QRectF(ring / 2, ring / 2, side - ring, side - ring));
}

void paintDisc(QPainter& painter, const QColor& color, const QColor& tick)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QRectF(0, 0, side, side));
    painter.setPen(strokeOf(tick, 1.9));
    painter.drawPolyline(QPolygonF({{3.7, 7.3}, {6.1, 9.6}, {10.3, 4.9}}));
}

void paintLowerHalf(QPainter& painter, const QColor& color)
{
    constexpr int startAngle = 180 * 16;  // QPainter's sixteenths of a degree
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawChord(QRectF(0, 0, side, side), startAngle, startAngle);
}

}  // namespace

DayMarks::DayMarks(QQuickItem* parent) : PaintedItem(parent)
{
    measure();
}

void DayMarks::measure()
{
    const auto count = static_cast<double>(m_days.size());
    setImplicitSize(count > 0 ? count * m_size + (count - 1) * m_spacing : 0, m_size);
}

void DayMarks::paint(QPainter* painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    for (const int day : m_days) {
        painter->save();
        painter->scale(m_size / side, m_size / side);
        paintMark(*painter, day);
        painter->restore();
        painter->translate(m_size + m_spacing, 0);
    }
}

void DayMarks::paintMark(QPainter& painter, int day) const
{
    switch (day) {
    case day_state::Met:
        paintDisc(painter, m_tint, m_paper);
        break;
    case day_state::Partly:
        paintRing(painter, m_tint);
        paintLowerHalf(painter, m_tint);
        break;
    case day_state::Missed:
        paintRing(painter, m_tint);
        painter.setPen(strokeOf(m_tint, 2));
        painter.drawLine(QPointF(4, 7), QPointF(10, 7));
        break;
    case day_state::Open:
        paintRing(painter, m_tint);
        break;
    case day_state::Skipped:
        painter.setPen(strokeOf(m_edge, 2));
        painter.drawLine(QPointF(4, 10), QPointF(10, 4));
        break;
    default:
        painter.setOpacity(day == day_state::Off ? 0.4 : 1);
        paintUnlogged(painter);
        break;
    }
}

void DayMarks::paintUnlogged(QPainter& painter) const
{
    const double unit = side / m_size;  // these keep their size: 4 a dot, 12 x 2 a dash (design.md)
    const QSizeF shape = m_dashed ? QSizeF(12, 2) * unit : QSizeF(4, 4) * unit;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_edge);
    const QPointF corner((side - shape.width()) / 2, (side - shape.height()) / 2);
    painter.drawRoundedRect(QRectF(corner, shape), shape.height() / 2, shape.height() / 2);
}

}  // namespace limber
