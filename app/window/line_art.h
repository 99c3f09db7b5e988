// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QLineF>
#include <QPainter>

#include <initializer_list>

/// What the drawings of the stretch guide and of the cramp page are made of.
namespace limber::line_art {

/// One thick line with round ends through all `joints`.
void stroke(QPainter& painter, const QColor& color, double width, std::initializer_list<QPointF> joints);
/// From the first point of the line to its second, where its head is. Nothing for a line without length.
void arrow(QPainter& painter, const QColor& color, const QLineF& line);

}  // namespace limber::line_art
