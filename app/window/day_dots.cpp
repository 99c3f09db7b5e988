// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/day_dots.h"

#include "app/window/heat_state.h"

#include <QPainter>

namespace limber {
namespace {

constexpr int side = 5;
constexpr int step = 7;
constexpr int mostInARow = 6;

void paintSquare(QPainter& painter, QPointF corner, int state, const QColor& tint)
{
    if (state == heat_state::Met)
        return painter.fillRect(QRectF(corner, QSizeF(side, side)), tint);
    painter.setPen(QPen(tint, 1));
    painter.drawRect(QRectF(corner + QPointF(0.5, 0.5), QSizeF(side - 1, side - 1)));
    if (state == heat_state::Partly)
        painter.fillRect(QRectF(corner + QPointF(0, 2), QSizeF(side, side - 2)), tint);
}

bool isShown(int state)
{
    return state == heat_state::Met || state == heat_state::Partly || state == heat_state::Missed || state == heat_state::Open
        || state == heat_state::Repaired;
}

}  // namespace

DayDots::DayDots(QQuickItem* parent) : QQuickPaintedItem(parent) {}

int DayDots::perRow() const
{
    const int count = static_cast<int>(m_states.size());
    return count <= mostInARow ? count : (count + 1) / 2;
}

void DayDots::setStates(const QList<int>& states)
{
    if (m_states == states)
        return;
    m_states = states;
    measure();
    emit looksChanged();
}

void DayDots::setTints(const QVariantList& tints)
{
    if (m_tints == tints)
        return;
    m_tints = tints;
    measure();
    emit looksChanged();
}

void DayDots::measure()
{
    const int rows = m_states.size() > mostInARow ? 2 : 1;
    setImplicitSize(perRow() * step - (step - side), rows * step - (step - side));
    update();
}

void DayDots::paint(QPainter* painter)
{
    const auto count = std::min(m_states.size(), m_tints.size());
    for (int i = 0; i < count; ++i) {
        const QPointF corner(i % perRow() * step, i / perRow() * step);
        if (isShown(m_states.at(i)))
            paintSquare(*painter, corner, m_states.at(i), m_tints.at(i).value<QColor>());
    }
}

}  // namespace limber
