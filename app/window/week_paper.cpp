// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/week_paper.h"

#include "app/window/paper_chart.h"
#include "app/window/paper_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

namespace limber {
namespace {

/// Context of the translations of this file.
struct PaperText {
    Q_DECLARE_TR_FUNCTIONS(PaperText)
};

constexpr QSizeF a4{793.7, 1122.5};
constexpr double margin = 56;
constexpr double headHeight = 96;
constexpr double gap = 26;
constexpr double room = a4.height() - 2 * margin - headHeight;
constexpr int pixelsPerUnit = 2;  // 192 dpi

QString nameOf(const QString& week)
{
    return QStringLiteral("limber-") + week;
}

}  // namespace

WeekPaper::WeekPaper(QString title, QString range, const QString& suggestion, QStringList days, QList<WeekChart*> charts)
    : m_title(std::move(title)), m_range(std::move(range)),
      m_suggestion(QString(suggestion).remove(QRegularExpression(QStringLiteral("<[^>]*>")))), m_days(std::move(days)), m_charts(std::move(charts))
{
}

std::vector<QList<WeekChart*>> WeekPaper::sheets() const
{
    std::vector<QList<WeekChart*>> sheets(1);
    double used = 0;
    for (WeekChart* chart : m_charts) {
        const double height = PaperChart(*chart, m_days).height() + gap;
        if (used > 0 && used + height - gap > room) {
            sheets.emplace_back();
            used = 0;
        }
        used += height;
        sheets.back() << chart;
    }
    return sheets;
}

double WeekPaper::paintHead(QPainter& painter) const
{
    const QRectF line(margin, margin - 8, a4.width() - 2 * margin, 34);
    painter.setPen(paper::ink);
    painter.setFont(paper::font(4, true));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom, m_title);
    painter.setFont(paper::font(1, false));
    painter.setPen(paper::ink2);
    painter.drawText(line.adjusted(0, 0, 0, -4), Qt::AlignRight | Qt::AlignBottom, m_range + QStringLiteral("  ·  ") + PaperText::tr("Limber"));
    painter.setPen(QPen(paper::line, 1));
    painter.drawLine(QPointF(line.left(), line.bottom() + 8), QPointF(line.right(), line.bottom() + 8));
    painter.setPen(paper::ink);
    painter.drawText(QRectF(margin, line.bottom() + 14, line.width(), headHeight - 56), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_suggestion);
    return margin + headHeight;
}

void WeekPaper::paint(QPainter& painter, const QList<WeekChart*>& charts) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    double y = paintHead(painter);
    for (const WeekChart* chart : charts) {
        const PaperChart drawn(*chart, m_days);
        drawn.paint(painter, QRectF(margin, y, a4.width() - 2 * margin, drawn.height()));
        y += drawn.height() + gap;
    }
}

QString WeekPaper::savePng(const QString& week) const
{
    // A picture is one sheet, however long.
    double height = 2 * margin + headHeight - gap;
    for (const WeekChart* chart : m_charts)
        height += PaperChart(*chart, m_days).height() + gap;
    const QSizeF size(a4.width(), std::max(a4.height(), height));
    QImage image((size * pixelsPerUnit).toSize(), QImage::Format_RGB32);
    image.fill(paper::page);
    QPainter painter(&image);
    painter.scale(pixelsPerUnit, pixelsPerUnit);
    paint(painter, m_charts);
    painter.end();
    QBuffer png;
    image.save(&png, "PNG");
    return paper::keep(png.data(), QStandardPaths::PicturesLocation, nameOf(week), QStringLiteral(".png"));
}

QString WeekPaper::savePdf(const QString& week) const
{
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    QPdfWriter writer(&pdf);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setTitle(m_title + u' ' + m_range);
    writer.setCreator(QStringLiteral("Limber"));
    QPainter painter(&writer);
    const double unit = writer.width() / a4.width();
    painter.scale(unit, unit);
    bool first = true;
    for (const QList<WeekChart*>& charts : sheets()) {
        if (!first)
            writer.newPage();
        first = false;
        paint(painter, charts);
    }
    painter.end();
    return paper::keep(pdf.data(), QStandardPaths::DocumentsLocation, nameOf(week), QStringLiteral(".pdf"));
}

}  // namespace limber
