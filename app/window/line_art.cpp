// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/line_art.h"

#include <QPainterPath>

namespace limber::line_art {
namespace {

constexpr double arrowWidth = 6;
constexpr double barbLength = 19;

}  // namespace

void stroke(QPainter& painter, const QColor& color, double width, std::initializer_list<QPointF> joints)
{
    QPainterPath path(*joints.begin());
    for (const QPointF& joint : joints)
        path.lineTo(joint);
    painter.setPen({color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void arrow(QPainter& painter, const QColor& color, const QLineF& line)
{
    if (line.isNull())
        return;
    const auto barb = [&line](double turn) { return line.p2() + QLineF::fromPolar(barbLength, line.angle() + turn).p2(); };
    stroke(painter, color, arrowWidth, {line.p1(), line.p2()});
    stroke(painter, color, arrowWidth, {barb(135), line.p2(), barb(-135)});
}

}  // namespace limber::line_art
