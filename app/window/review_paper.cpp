// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/review_paper.h"

#include "app/window/paper_chart.h"
#include "app/window/paper_file.h"
#include "app/window/review.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

namespace limber {
namespace {

/// Context of the translations of this file.
struct PaperText {
    Q_DECLARE_TR_FUNCTIONS(PaperText)
};

enum Level { Caption, Body, Title, Page = 4 };
constexpr QSizeF a4{793.7, 1122.5};
constexpr double margin = 64;
constexpr double disc = 12;
constexpr double afterDisc = 28;

}  // namespace

ReviewPaper::ReviewPaper(const ReviewWords& words, const ReviewedModel& well, const ReviewedModel& slipped, const ReviewedModel& level)
    : m_name(PaperText::tr("Weekly review") + u' ' + words.range)
{
    m_lines << Line{PaperText::tr("Weekly review"), Page, true, paper::ink, {}, 0, 0};
    m_lines << Line{words.range + QStringLiteral("  ·  ") + PaperText::tr("Limber"), Body, false, paper::ink2, {}, 2, 0};
    add(PaperText::tr("One suggestion"), QString(words.suggestion).remove(QRegularExpression(QStringLiteral("<[^>]*>"))));
    add(PaperText::tr("Went well"), well);
    add(PaperText::tr("Slipped"), slipped);
    add(PaperText::tr("Much as before"), level);
    add(PaperText::tr("Best run"), words.isRecord ? PaperText::tr("%1. The longest so far.").arg(words.best) : words.best);
    add(PaperText::tr("Cramps at night"), words.cramps);
    add(PaperText::tr("Not logged"), words.notLogged);
}

void ReviewPaper::add(const QString& heading, const QString& text)
{
    if (text.isEmpty())
        return;
    m_lines << Line{heading, Title, true, paper::ink, {}, 24, 0};
    m_lines << Line{text, Body, false, paper::ink, {}, 4, 0};
}

void ReviewPaper::add(const QString& heading, const ReviewedModel& habits)
{
    if (habits.count() == 0)
        return;
    m_lines << Line{heading, Title, true, paper::ink, {}, 24, 0};
    for (int row = 0; row < habits.count(); ++row) {
        const QColor tone = paper::toneColor(habits.cell(row, "tone").toString());
        m_lines << Line{habits.cell(row, "name").toString(), Body, true, paper::ink, tone, 8, afterDisc};
        m_lines << Line{habits.cell(row, "counts").toString(), Body, false, paper::ink, {}, 0, afterDisc};
        for (const char* more : {"change", "average"}) {
            const QString text = habits.cell(row, more).toString();
            if (!text.isEmpty())
                m_lines << Line{text, Body, false, paper::ink2, {}, 0, afterDisc};
        }
    }
}

double ReviewPaper::paint(QPainter& painter, const QRectF& room) const
{
    double y = room.top();
    for (const Line& line : m_lines) {
        painter.setFont(paper::font(line.level, line.strong));
        const QRectF free(room.left() + line.indent, y + line.before, room.width() - line.indent, room.height() * 100);
        const int flags = Qt::AlignLeft | Qt::TextWordWrap;
        const QRectF taken = painter.boundingRect(free, flags, line.text);
        if (line.disc.isValid()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(line.disc);
            const double middle = free.top() + painter.fontMetrics().height() / 2.0;
            painter.drawEllipse(QPointF(room.left() + disc / 2, middle), disc / 2, disc / 2);
        }
        painter.setPen(line.ink);
        painter.drawText(free, flags, line.text);
        y = taken.bottom();
    }
    return y - room.top();
}

QString ReviewPaper::savePdf(const QString& week) const
{
    const QRectF room(margin, margin, a4.width() - 2 * margin, a4.height() - 2 * margin);
    // Many habits of the user's own get smaller letters rather than a second sheet: how small, a trial on a picture tells.
    QImage trial(1, 1, QImage::Format_RGB32);
    QPainter measuring(&trial);
    double scale = 1;
    const auto needed = [&](double at) { return paint(measuring, QRectF(0, 0, room.width() / at, room.height() / at)) * at; };
    while (needed(scale) > room.height() && scale > 0.3)
        scale *= 0.95;
    measuring.end();

    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    QPdfWriter writer(&pdf);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setTitle(m_name);
    writer.setCreator(QStringLiteral("Limber"));
    QPainter painter(&writer);
    const double unit = writer.width() / a4.width();
    painter.scale(unit, unit);
    painter.translate(room.topLeft());
    painter.scale(scale, scale);
    paint(painter, QRectF(QPointF(), room.size() / scale));
    painter.end();
    return paper::keep(pdf.data(), QStandardPaths::DocumentsLocation, QStringLiteral("limber-review-") + week, QStringLiteral(".pdf"));
}

}  // namespace limber
