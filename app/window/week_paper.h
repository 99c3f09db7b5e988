// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

#include <vector>

class QPainter;

namespace limber {

class WeekChart;

/// A week on A4 paper, in the light theme's colours whatever the window wears: title, range, suggestion and every chart.
/// Lengths are in 1/96 inch.
class WeekPaper {
public:
    WeekPaper(QString title, QString range, const QString& suggestion, QStringList days, QList<WeekChart*> charts);

    /// Into a new file among the user's pictures or documents: limber-2026-W47.png, or -2 where there is one already.
    /// Returns its path, empty where it could not be written.
    [[nodiscard]] QString savePng(const QString& week) const;
    [[nodiscard]] QString savePdf(const QString& week) const;

private:
    /// The charts of each sheet of paper.
    [[nodiscard]] std::vector<QList<WeekChart*>> sheets() const;
    void paint(QPainter& painter, const QList<WeekChart*>& charts) const;
    [[nodiscard]] double paintHead(QPainter& painter) const;

    const QString m_title, m_range, m_suggestion;
    const QStringList m_days;
    const QList<WeekChart*> m_charts;
};

}  // namespace limber
