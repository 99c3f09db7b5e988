// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/cramp_figure.h"

#include "app/window/line_art.h"

#include <algorithm>

namespace limber {
namespace {

constexpr QSizeF made{320, 180};
constexpr QPointF hip{20, 132}, knee{150, 130}, heel{252, 136};

/// The leg lies straight; only its toes move.
void paintLeg(QPainter& painter, const QColor& color, QPointF toes)
{
    line_art::stroke(painter, color, 38, {hip, knee});
    line_art::stroke(painter, color, 28, {knee, heel});
    line_art::stroke(painter, color, 20, {heel, toes});
}

void paintCurledLeg(QPainter& painter, const QColor& color)
{
    line_art::stroke(painter, color, 30, {hip, {120, 62}});
    line_art::stroke(painter, color, 22, {{120, 62}, {172, 130}});
    line_art::stroke(painter, color, 16, {{172, 130}, {202, 136}});
}

/// Across the leg, to be left alone.
void paintCross(QPainter& painter, const QColor& color)
{
    line_art::stroke(painter, color, 6, {{104, 40}, {144, 80}});
    line_art::stroke(painter, color, 6, {{144, 40}, {104, 80}});
}

constexpr QPointF toesUp{240, 50};
constexpr QPointF toesAtEase{288, 70};

}  // namespace

CrampFigure::CrampFigure(QQuickItem* parent) : PaintedItem(parent) {}

void CrampFigure::paint(QPainter* painter)
{
    const double scale = std::min(width() / made.width(), height() / made.height());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate((width() - made.width() * scale) / 2, 0);
    painter->scale(scale, scale);
    line_art::stroke(*painter, m_ground, 4, {{4, 158}, {316, 158}});
    switch (m_step) {
    case 0:
        paintCurledLeg(*painter, m_shade);
        paintLeg(*painter, m_body, toesAtEase);
        paintCross(*painter, m_accent);
        break;
    case 1:
        line_art::stroke(*painter, m_shade, 20, {heel, {304, 92}});
        paintLeg(*painter, m_body, toesUp);
        line_art::arrow(*painter, m_accent, {{300, 58}, {262, 24}});
        break;
    case 2:
        paintLeg(*painter, m_body, toesUp);
        line_art::arrow(*painter, m_accent, {{170, 88}, {124, 84}});
        line_art::arrow(*painter, m_accent, {{182, 88}, {214, 90}});
        break;
    default:
        paintLeg(*painter, m_body, toesUp);
    }
}

}  // namespace limber
