// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QStringList>

class QPainter;

namespace limber {

class WeekChart;

/// The light theme's colours (qml/Theme.qml), on white: a printer has no cream paper.
namespace paper {
inline const QColor ink{0x2a, 0x25, 0x20};
inline const QColor ink2{0x5f, 0x56, 0x4b};
inline const QColor line{0xdf, 0xd6, 0xc6};
inline const QColor edge{0x8c, 0x81, 0x72};
inline const QColor page{Qt::white};

/// Of a habit's marks, by a tone as in HabitListModel.
[[nodiscard]] QColor toneColor(const QString& tone);
/// Of a row of TypeScale, in the language's own family.
[[nodiscard]] QFont font(int level, bool strong);
}  // namespace paper

/// One habit's week on paper: its figures, its chart and the days below. `chart` must outlive it.
class PaperChart {
public:
    PaperChart(const WeekChart& chart, const QStringList& days) : m_chart(chart), m_days(days) {}

    [[nodiscard]] double height() const;
    void paint(QPainter& painter, const QRectF& room) const;

private:
    struct Plot {
        QRectF area;  ///< between the axis' texts and the page's edge
        [[nodiscard]] double slot() const { return area.width() / 7; }
        [[nodiscard]] double middle(int day) const { return area.left() + (day + 0.5) * slot(); }
    };
    [[nodiscard]] QColor tint() const;
    [[nodiscard]] double plotHeight() const;
    void paintHead(QPainter& painter, const QRectF& room) const;
    void paintBars(QPainter& painter, const Plot& plot) const;
    void paintGoal(QPainter& painter, const Plot& plot) const;
    void paintNights(QPainter& painter, const Plot& plot) const;
    void paintNightAxis(QPainter& painter, const Plot& plot) const;
    void paintMarks(QPainter& painter, const Plot& plot) const;
    void paintDays(QPainter& painter, const Plot& plot) const;
    [[nodiscard]] double levelOf(const Plot& plot, double value) const;

    const WeekChart& m_chart;
    const QStringList& m_days;
};

}  // namespace limber
