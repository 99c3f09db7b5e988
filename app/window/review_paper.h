// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QList>
#include <QString>

class QPainter;
class QRectF;

namespace limber {

class ReviewedModel;

/// What a review says beside its habits; empty texts are left out.
struct ReviewWords {
    QString title;
    QString range;
    QString suggestion;  ///< StyledText
    QString best;
    bool isRecord = false;
    QString cramps;
    QString notLogged;
};

/// A weekly review on one A4 sheet, in the light theme's colours whatever the window wears. Lengths are in 1/96 inch.
class ReviewPaper {
public:
    ReviewPaper(const ReviewWords& words, const ReviewedModel& well, const ReviewedModel& slipped, const ReviewedModel& level);

    /// Into a new file among the user's documents: limber-review-2026-W47.pdf, or -2 where there is one already. Returns its
    /// path, empty where it could not be written.
    [[nodiscard]] QString savePdf(const QString& week) const;

private:
    /// One paragraph of the sheet.
    struct Line {
        QString text;
        int level = 1;
        bool strong = false;
        QColor ink;
        QColor disc;        ///< at its left, where valid
        double before = 0;  ///< room above it
        double indent = 0;
    };
    void add(const QString& heading, const ReviewedModel& habits);
    void add(const QString& heading, const QString& text);
    /// Draws all of it from the top of `room` on; returns how high it is.
    double paint(QPainter& painter, const QRectF& room) const;

    QString m_name;  ///< of the document
    QList<Line> m_lines;
};

}  // namespace limber
