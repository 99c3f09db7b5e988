// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/heat_map.h"

#include "app/window/heat_cell.h"

#include <QPainter>

#include <cmath>

namespace limber {
namespace {

constexpr int daysOfWeek = 7;
/// Between two squares, and around all of them for the ring of the selected day.
constexpr double gap = 2;
constexpr double rim = 3;
constexpr double ring = 2;

}  // namespace

HeatMap::HeatMap(QQuickItem* parent) : PaintedItem(parent)
{
    measure();
}

void HeatMap::measure()
{
    setImplicitSize(m_columns * m_step - gap + 2 * rim, daysOfWeek * m_step - gap + 2 * rim);
}

QPointF HeatMap::cornerOf(int index) const
{
    const int place = index + m_lead;
    // On whole pixels, since a blurred edge is what the eye sees first in 371 squares.
    return {std::round(rim + (place / daysOfWeek - m_firstColumn) * m_step), std::round(rim + place % daysOfWeek * m_step)};
}

bool HeatMap::isDrawn(int index) const
{
    const int column = (index + m_lead) / daysOfWeek - m_firstColumn;
    return index >= 0 && index < m_days.size() && column >= 0 && column < m_columns;
}

int HeatMap::dayAt(double x, double y) const
{
    const int column = static_cast<int>(std::floor((x - rim + gap / 2) / m_step));
    const int row = static_cast<int>(std::floor((y - rim + gap / 2) / m_step));
    if (column < 0 || column >= m_columns || row < 0 || row >= daysOfWeek)
        return -1;
    const int index = (m_firstColumn + column) * daysOfWeek + row - m_lead;
    return isDrawn(index) ? index : -1;
}

void HeatMap::paint(QPainter* painter)
{
    const HeatCell cell{std::round(m_step - gap), m_tint, m_paper, m_edge, m_sunk};
    for (int index = 0; index < m_days.size(); ++index) {
        if (isDrawn(index))
            cell.paint(*painter, cornerOf(index), m_days.at(index));
    }
    if (!isDrawn(m_selected))
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_accent, ring));
    const double side = cell.side + ring + 1;
    painter->drawRoundedRect(QRectF(cornerOf(m_selected) - QPointF(1.5, 1.5), QSizeF(side, side)), 3, 3);
}

}  // namespace limber
