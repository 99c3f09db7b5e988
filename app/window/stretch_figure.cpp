// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/stretch_figure.h"

#include "app/window/line_art.h"

namespace limber {

using line_art::stroke;

namespace {

/// All drawings are made for this square and scaled.
constexpr double side = 290;
constexpr double ringWidth = 12;

/// A person from the side, by joints.
struct Figure {
    QPointF head, neck, hip, elbow, hand, knee, heel, toes;
    QPointF otherKnee, otherHeel, otherToes;  ///< the leg behind
};

/// Where a move starts and where it is held, what stands around, and where its arrow goes.
struct Drawing {
    Figure start, end;
    QList<QLineF> ground;
    QLineF arrow;
};

QPointF between(QPointF a, QPointF b, double share)
{
    return a + (b - a) * share;
}

Figure between(const Figure& a, const Figure& b, double share)
{
    const auto at = [&](QPointF Figure::* joint) { return between(a.*joint, b.*joint, share); };
    return {at(&Figure::head), at(&Figure::neck), at(&Figure::hip), at(&Figure::elbow), at(&Figure::hand), at(&Figure::knee),
            at(&Figure::heel), at(&Figure::toes), at(&Figure::otherKnee), at(&Figure::otherHeel), at(&Figure::otherToes)};
}

/// Mirrored, so that the left leg and the right one differ at a glance.
Drawing mirrored(Drawing drawing)
{
    const auto mirror = [](QPointF point) { return QPointF(side - point.x(), point.y()); };
    for (Figure* figure : {&drawing.start, &drawing.end}) {
        *figure = {mirror(figure->head), mirror(figure->neck), mirror(figure->hip), mirror(figure->elbow), mirror(figure->hand),
                   mirror(figure->knee), mirror(figure->heel), mirror(figure->toes), mirror(figure->otherKnee),
                   mirror(figure->otherHeel), mirror(figure->otherToes)};
    }
    for (QLineF& line : drawing.ground)
        line = {mirror(line.p1()), mirror(line.p2())};
    drawing.arrow = {mirror(drawing.arrow.p1()), mirror(drawing.arrow.p2())};
    return drawing;
}

const QList<QLineF> floorAndWall{{74, 246, 214, 246}, {212, 38, 212, 246}};

Figure standing()
{
    return {{148, 59}, {144, 94}, {140, 150}, {172, 112}, {202, 94}, {139, 192}, {138, 234}, {168, 240}, {144, 192}, {146, 234}, {174, 240}};
}

Drawing heelRaise()
{
    const Figure up{{148, 39}, {144, 74}, {139, 130}, {172, 94}, {202, 76}, {136, 172}, {128, 212}, {162, 239}, {143, 172}, {136, 212}, {168, 239}};
    return {standing(), up, floorAndWall, {100, 232, 100, 190}};
}

Drawing toeUp()
{
    Figure up = standing();
    up.toes = {166, 218};
    up.otherToes = {172, 219};
    return {standing(), up, floorAndWall, {190, 232, 190, 192}};
}

Drawing seatedCalf()
{
    const Figure upright{{96, 88}, {94, 122}, {92, 196}, {120, 156}, {146, 184}, {156, 214}, {222, 228}, {246, 200},
                         {130, 182}, {112, 226}, {138, 232}};
    const Figure reaching{{126, 96}, {116, 128}, {92, 196}, {156, 160}, {204, 186}, {156, 214}, {222, 228}, {214, 190},
                          {130, 182}, {112, 226}, {138, 232}};
    return {upright, reaching, {{52, 240, 244, 240}}, {248, 158, 212, 140}};
}

/// Of a move of the user's own nothing is known: somebody who breathes in and out.
Drawing atEase()
{
    const Figure out{{145, 62}, {144, 97}, {141, 152}, {152, 128}, {150, 164}, {140, 193}, {138, 234}, {168, 240}, {144, 193}, {146, 234}, {174, 240}};
    Figure in = out;
    in.head = {145, 57};
    in.neck = {145, 91};
    in.elbow = {158, 122};
    in.hand = {160, 158};
    return {out, in, {{74, 246, 214, 246}}, {}};
}

Drawing drawingOf(const QString& move)
{
    if (move == QLatin1String("heel_raise"))
        return heelRaise();
    if (move == QLatin1String("toe_up"))
        return toeUp();
    if (move == QLatin1String("calf_left"))
        return mirrored(seatedCalf());
    if (move == QLatin1String("calf_right"))
        return seatedCalf();
    return atEase();
}

/// `behind` is the colour of what is further away.
void paintFigure(QPainter& painter, const Figure& figure, const QColor& color, const QColor& behind)
{
    stroke(painter, behind, 13, {figure.hip, figure.otherKnee, figure.otherHeel, figure.otherToes});
    stroke(painter, color, 24, {figure.neck, figure.hip});
    stroke(painter, color, 14, {figure.hip, figure.knee, figure.heel});
    stroke(painter, color, 10, {figure.heel, figure.toes});
    stroke(painter, color, 9, {between(figure.neck, figure.hip, 0.05), figure.elbow, figure.hand});
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(figure.head, 17, 17);
}

}  // namespace

StretchFigure::StretchFigure(QQuickItem* parent) : PaintedItem(parent) {}

void StretchFigure::paintRing(QPainter& painter) const
{
    const double inset = ringWidth / 2;
    const QRectF ring(inset, inset, side - ringWidth, side - ringWidth);
    painter.setBrush(m_inner);
    painter.setPen({m_track, ringWidth});
    painter.drawEllipse(ring);
    painter.setBrush(Qt::NoBrush);
    painter.setPen({m_accent, ringWidth, Qt::SolidLine, Qt::RoundCap});
    if (m_share > 0)
        painter.drawArc(ring, 90 * 16, -static_cast<int>(m_share * 360 * 16));
}

void StretchFigure::paint(QPainter* painter)
{
    const double scale = std::min(width(), height()) / side;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->scale(scale, scale);
    paintRing(*painter);
    const Drawing drawing = drawingOf(m_move);
    for (const QLineF& line : drawing.ground)
        stroke(*painter, m_ground, 4, {line.p1(), line.p2()});
    if (m_pose > 0)
        paintFigure(*painter, drawing.start, m_shade, m_shade);
    paintFigure(*painter, between(drawing.start, drawing.end, m_pose), m_body, m_ground);
    line_art::arrow(*painter, m_accent, drawing.arrow);
}

}  // namespace limber
