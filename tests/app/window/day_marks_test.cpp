// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/day_marks.h"
#include "app/window/vocabulary.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace limber;

/// The marks of days differ in shape before colour.
class DayMarksTest : public QObject {
    Q_OBJECT

    static QImage painted(DayMarks& marks)
    {
        QImage image(marks.implicitWidth() > 0 ? static_cast<int>(marks.implicitWidth()) : 1, 14, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        marks.paint(&painter);
        return image;
    }
    static QImage ofState(int state)
    {
        DayMarks marks;
        marks.setTint(Qt::black);  // one colour for all: only shapes are left
        marks.setEdge(Qt::black);
        marks.setPaper(Qt::white);
        marks.setDays({state});
        return painted(marks);
    }

private slots:
    void everyStateHasAShapeOfItsOwn()
    {
        QList<QImage> shapes;
        for (int state = day_state::Met; state <= day_state::Open; ++state) {
            const QImage shape = ofState(state);
            QVERIFY2(!shapes.contains(shape), qPrintable(QString::number(state)));
            shapes << shape;
        }
    }

    void marksStandSideBySide()
    {
        DayMarks marks;
        marks.setDays({day_state::Met, day_state::Open, day_state::Met});
        QCOMPARE(marks.implicitWidth(), 3 * 14.0 + 2 * 5.0);
        marks.setSize(16);
        QCOMPARE(marks.implicitHeight(), 16.0);
        marks.setDays({});
        QCOMPARE(marks.implicitWidth(), 0.0);
    }

    void aMetDayIsADiscWithATick()
    {
        const QImage shape = ofState(day_state::Met);
        QCOMPARE(shape.pixelColor(7, 2), QColor(Qt::black));
        QCOMPARE(shape.pixelColor(0, 0), QColor(Qt::white));
        QVERIFY(shape.pixelColor(6, 9).lightness() > 128);
    }

    void aPartlyMetDayIsFullBelowOnly()
    {
        const QImage shape = ofState(day_state::Partly);
        QCOMPARE(shape.pixelColor(7, 10), QColor(Qt::black));
        QCOMPARE(shape.pixelColor(7, 4), QColor(Qt::white));
    }
};

QTEST_MAIN(DayMarksTest)
#include "day_marks_test.moc"
