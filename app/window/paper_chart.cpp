// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/paper_chart.h"

#include "app/window/day_marks.h"
#include "app/window/type_scale.h"
#include "app/window/vocabulary.h"
#include "app/window/week_chart.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace limber {
namespace {

/// Context of the translations of this file.
struct PaperText {
    Q_DECLARE_TR_FUNCTIONS(PaperText)
};

enum Level { Caption, Body, Title };
constexpr double headHeight = 44;
constexpr double daysHeight = 24;
constexpr double gutter = 56;
constexpr double headroom = 18;  // for the figure above the highest bar
const QColor bedtimeTint{0x6b, 0x28, 0x52};

QColor paled(const QColor& color)
{
    constexpr double share = 0.3;
    return QColor::fromRgbF(static_cast<float>(color.redF() * share + 1 - share), static_cast<float>(color.greenF() * share + 1 - share),
                            static_cast<float>(color.blueF() * share + 1 - share));
}

/// One line of text, `where` between its left, middle or right.
void say(QPainter& painter, const QRectF& where, int alignment, const QString& text, const QColor& color, int level, bool strong = false)
{
    painter.setFont(paper::font(level, strong));
    painter.setPen(color);
    painter.drawText(where, alignment | Qt::TextDontClip | Qt::AlignVCenter, text);
}

void sayAxis(QPainter& painter, double right, double middle, const QString& text, bool strong = false)
{
    say(painter, QRectF(right - gutter, middle - 10, gutter - 8, 20), Qt::AlignRight, text, strong ? paper::ink : paper::ink2, Caption, strong);
}

void drawBar(QPainter& painter, const QRectF& bar, double radius, const QColor& tint, bool met)
{
    painter.setPen(met ? QPen(Qt::NoPen) : QPen(tint, 1.5));
    painter.setBrush(met ? tint : paled(tint));
    const double inset = met ? 0 : 0.75;
    const double corner = std::min(radius, bar.height() / 2);
    painter.drawRoundedRect(bar.adjusted(inset, inset, -inset, -inset), corner, corner);
}

bool isOver(const WeekBarModel& bars, int day)
{
    return !bars.cell(day, "isFuture").toBool() && bars.cell(day, "markState").toInt() != day_state::Open;
}

void drawGap(QPainter& painter, double middle, double y)
{
    painter.fillRect(QRectF(middle - 6, y - 1, 12, 2), paper::edge);
}

}  // namespace

QColor paper::toneColor(const QString& tone)
{
    static const QHash<QString, QColor> tones{
        {QStringLiteral("water"), QColor(0x1e, 0x61, 0x9b)},   {QStringLiteral("bedtime"), bedtimeTint},
        {QStringLiteral("sleep"), QColor(0x8a, 0x74, 0xc9)},   {QStringLiteral("exercise"), QColor(0x7d, 0x5a, 0x10)},
        {QStringLiteral("stretch"), QColor(0x1e, 0x98, 0x73)},
    };
    const auto known = tones.find(tone);
    if (known != tones.end())
        return *known;
    const QColor own(tone);
    return own.isValid() ? own : paper::ink2;
}

QFont paper::font(int level, bool strong)
{
    QFont font = TypeScale::font(level, strong, 1);
    const bool chinese = QLocale().language() == QLocale::Chinese;
    font.setFamilies({chinese ? QStringLiteral("Noto Sans CJK SC") : QStringLiteral("Noto Sans")});
    return font;
}

QColor PaperChart::tint() const
{
    return paper::toneColor(m_chart.tone());
}

double PaperChart::plotHeight() const
{
    switch (m_chart.form()) {
    case chart_form::Night:
        return 200;
    case chart_form::Marks:
        return 36;
    default:
        return m_chart.habitId() == QLatin1String("water") ? 150 : 104;
    }
}

double PaperChart::height() const
{
    return headHeight + plotHeight() + daysHeight;
}

void PaperChart::paint(QPainter& painter, const QRectF& room) const
{
    paintHead(painter, room);
    const Plot plot{QRectF(room.left() + gutter, room.top() + headHeight, room.width() - gutter, plotHeight())};
    switch (m_chart.form()) {
    case chart_form::Night:
        paintNights(painter, plot);
        break;
    case chart_form::Marks:
        paintMarks(painter, plot);
        break;
    default:
        paintBars(painter, plot);
    }
    paintDays(painter, plot);
}

void PaperChart::paintHead(QPainter& painter, const QRectF& room) const
{
    const QRectF head(room.left(), room.top(), room.width(), 24);
    say(painter, head, Qt::AlignLeft, m_chart.name(), paper::ink, Title, true);
    QStringList figures{m_chart.averageLabel() + u' ' + m_chart.averageText()};
    if (!m_chart.bedtimeMetText().isEmpty())
        figures << PaperText::tr("Bedtime met %1").arg(m_chart.bedtimeMetText()) << PaperText::tr("Sleep met %1").arg(m_chart.metText());
    else
        figures << PaperText::tr("Met %1").arg(m_chart.metText());
    if (!m_chart.changeRuns().isEmpty())
        figures << PaperText::tr("%1 against the week before").arg(m_chart.changeText());
    say(painter, head, Qt::AlignRight, figures.join(QStringLiteral("  ·  ")), paper::ink, Body);
    say(painter, head.translated(0, 20).adjusted(0, 0, 0, -6), Qt::AlignRight, m_chart.bedtimeText(), paper::ink2, Caption);
}

double PaperChart::levelOf(const Plot& plot, double value) const
{
    const double span = std::max(1.0, m_chart.axisEnd() - m_chart.axisStart());
    const double share = std::clamp((value - m_chart.axisStart()) / span, 0.0, 1.0);
    if (m_chart.form() == chart_form::Night)
        return plot.area.top() + plot.area.height() * share;
    return plot.area.top() + headroom + (plot.area.height() - headroom) * (1 - share);
}

void PaperChart::paintGoal(QPainter& painter, const Plot& plot) const
{
    if (!m_chart.hasGoal())
        return;
    const double low = levelOf(plot, m_chart.goalLow());
    const bool band = m_chart.goalHigh() > m_chart.goalLow();
    if (band) {
        const double high = levelOf(plot, m_chart.goalHigh());
        QColor pale = tint();
        pale.setAlphaF(0.15f);
        painter.fillRect(QRectF(plot.area.left(), high, plot.area.width(), low - high), pale);
        sayAxis(painter, plot.area.left(), std::min(high, low - 12), m_chart.goalHighText());
    }
    painter.setPen(QPen(band ? tint() : paper::ink, 1.5));
    painter.drawLine(QPointF(plot.area.left(), low), QPointF(plot.area.right(), low));
    sayAxis(painter, plot.area.left(), low + (band ? 6 : 0), m_chart.goalLowText());
}

void PaperChart::paintBars(QPainter& painter, const Plot& plot) const
{
    const WeekBarModel& bars = m_chart.rows();
    paintGoal(painter, plot);
    painter.setPen(QPen(paper::line, 1));
    painter.drawLine(plot.area.bottomLeft(), plot.area.bottomRight());
    const double width = std::min(44.0, plot.slot() * 0.6);
    for (int day = 0; day < bars.count(); ++day) {
        const double middle = plot.middle(day);
        if (!bars.cell(day, "hasValue").toBool()) {
            if (isOver(bars, day))
                drawGap(painter, middle, plot.area.bottom() - 8);
            continue;
        }
        const double top = levelOf(plot, bars.cell(day, "value").toDouble());
        const QRectF bar(middle - width / 2, top, width, std::max(2.0, plot.area.bottom() - top));
        const bool met = bars.cell(day, "markState").toInt() == day_state::Met;
        drawBar(painter, bar, 4, tint(), met);
        const bool inside = m_chart.goalHigh() > 0 && bar.height() > 30;  // else the goal's line would run through it
        const double y = inside ? plot.area.bottom() - 21 : top - 19;
        const QRectF where(middle - plot.slot() / 2, y, plot.slot(), 18);
        if (!inside)
            painter.fillRect(QRectF(middle - 16, y + 2, 32, 15), paper::page);
        say(painter, where, Qt::AlignHCenter, bars.cell(day, "valueText").toString(), inside && met ? paper::page : paper::ink, Caption, true);
    }
}

void PaperChart::paintNightAxis(QPainter& painter, const Plot& plot) const
{
    const double goal = levelOf(plot, m_chart.goalLow());
    for (qsizetype i = 0; i < m_chart.ticks().size(); ++i) {
        const double y = levelOf(plot, m_chart.ticks()[i]);
        painter.setPen(QPen(paper::line, 1));
        painter.drawLine(QPointF(plot.area.left(), y), QPointF(plot.area.right(), y));
        const bool beside = m_chart.hasGoal() && std::abs(y - goal) < 16;
        sayAxis(painter, plot.area.left(), beside ? goal + (y < goal ? -16 : 16) : y, m_chart.tickTexts().value(i));
    }
    if (!m_chart.hasGoal())
        return;
    painter.setPen(QPen(bedtimeTint, 1.5));
    painter.drawLine(QPointF(plot.area.left(), goal), QPointF(plot.area.right(), goal));
    sayAxis(painter, plot.area.left(), goal, m_chart.goalLowText(), true);
}

void PaperChart::paintNights(QPainter& painter, const Plot& plot) const
{
    const WeekBarModel& bars = m_chart.rows();
    paintNightAxis(painter, plot);
    constexpr double width = 34;
    for (int day = 0; day < bars.count(); ++day) {
        const double middle = plot.middle(day);
        const bool hasBed = bars.cell(day, "hasBed").toBool();
        const bool hasUp = bars.cell(day, "hasUp").toBool();
        if (!hasBed) {
            if (isOver(bars, day))
                drawGap(painter, middle, plot.area.center().y());
            continue;
        }
        const double bed = levelOf(plot, bars.cell(day, "bed").toDouble());
        if (hasUp) {
            const double up = levelOf(plot, bars.cell(day, "up").toDouble());
            drawBar(painter, QRectF(middle - width / 2, bed, width, std::max(4.0, up - bed)), 6, tint(),
                    bars.cell(day, "markState").toInt() == day_state::Met);
            const double below = std::min(up + 2, plot.area.bottom() - 16);
            say(painter, QRectF(middle - plot.slot() / 2, below, plot.slot(), 18), Qt::AlignHCenter, bars.cell(day, "valueText").toString(),
                paper::ink, Caption, true);
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(bedtimeTint);
        painter.drawRoundedRect(QRectF(middle - width / 2 - 3, bed - 2, width + 6, 4), 2, 2);
    }
}

void PaperChart::paintMarks(QPainter& painter, const Plot& plot) const
{
    const WeekBarModel& bars = m_chart.rows();
    constexpr double size = 26;
    DayMarks mark;
    mark.setTint(tint());
    mark.setPaper(paper::page);
    mark.setEdge(paper::edge);
    mark.setSize(size);
    mark.setDashed(true);
    for (int day = 0; day < bars.count(); ++day) {
        if (bars.cell(day, "isFuture").toBool())
            continue;
        mark.setDays({bars.cell(day, "markState").toInt()});
        painter.save();
        painter.translate(plot.middle(day) - size / 2, plot.area.center().y() - size / 2);
        mark.paint(&painter);
        painter.restore();
    }
}

void PaperChart::paintDays(QPainter& painter, const Plot& plot) const
{
    for (int day = 0; day < m_days.size(); ++day)
        say(painter, QRectF(plot.middle(day) - plot.slot() / 2, plot.area.bottom() + 4, plot.slot(), 18), Qt::AlignHCenter, m_days[day], paper::ink2, Caption);
}

}  // namespace limber
