// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/progress/comparison.h"

#include <QTest>

#include <cmath>

using namespace limber;

namespace {

bool isNear(double a, double b, double within = 0.00005)
{
    return std::abs(a - b) <= within;
}

}  // namespace

/// Shares of nights, and what can be said of their difference.
class ComparisonTest : public QObject {
    Q_OBJECT

private slots:
    // Newcombe 1998, table II, method 10: the contrasts (a) to (h).
    void intervalsAreThoseThatNewcombePrinted_data()
    {
        QTest::addColumn<int>("a");
        QTest::addColumn<int>("m");
        QTest::addColumn<int>("b");
        QTest::addColumn<int>("n");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("56/70 48/80") << 56 << 70 << 48 << 80 << 0.0524 << 0.3339;
        QTest::newRow("9/10 3/10") << 9 << 10 << 3 << 10 << 0.1705 << 0.8090;
        QTest::newRow("6/7 2/7") << 6 << 7 << 2 << 7 << 0.0582 << 0.8062;
        QTest::newRow("5/56 0/29") << 5 << 56 << 0 << 29 << -0.0381 << 0.1926;
        QTest::newRow("0/10 0/20") << 0 << 10 << 0 << 20 << -0.1611 << 0.2775;
        QTest::newRow("0/10 0/10") << 0 << 10 << 0 << 10 << -0.2775 << 0.2775;
        QTest::newRow("10/10 0/20") << 10 << 10 << 0 << 20 << 0.6791 << 1.0000;
        QTest::newRow("10/10 0/10") << 10 << 10 << 0 << 10 << 0.6075 << 1.0000;
    }
    void intervalsAreThoseThatNewcombePrinted()
    {
        QFETCH(int, a);
        QFETCH(int, m);
        QFETCH(int, b);
        QFETCH(int, n);
        QFETCH(double, low);
        QFETCH(double, high);
        const ShareDifference difference = differenceOf({a, m}, {b, n});
        QVERIFY2(isNear(difference.interval.low, low), qPrintable(QString::number(difference.interval.low)));
        QVERIFY2(isNear(difference.interval.high, high), qPrintable(QString::number(difference.interval.high)));
    }

    // 8 of 10: (2*8 + 3.8415 -+ 1.96*sqrt(3.8415 + 4*8*0.2)) / (2*(10 + 3.8415)), by hand.
    void wilsonsIntervalOfEightInTen()
    {
        const Interval interval = wilsonInterval({8, 10});
        QVERIFY(isNear(interval.low, 0.4902, 0.0001));
        QVERIFY(isNear(interval.high, 0.9433, 0.0001));
    }

    void withoutNightsAnythingIsPossible()
    {
        const Interval interval = wilsonInterval({0, 0});
        QCOMPARE(interval.low, 0.0);
        QCOMPARE(interval.high, 1.0);
    }

    void underTenNightsASideThereIsTooLittleToTell()
    {
        QVERIFY(!(Comparison{{9, 9}, {0, 100}}.difference()));
        QVERIFY(!(Comparison{{50, 100}, {0, 9}}.difference()));
        QVERIFY((Comparison{{10, 10}, {0, 10}}.difference()));
    }

    void differenceIsClearWhereItsIntervalLeavesOutZero()
    {
        QVERIFY(differenceOf({3, 12}, {40, 60}).isClear());
        QVERIFY(differenceOf({40, 60}, {3, 12}).isClear());
        QVERIFY(!differenceOf({6, 12}, {30, 60}).isClear());
        QVERIFY(isNear(differenceOf({3, 12}, {40, 60}).value, -0.416667, 0.000001));
    }

    void nightsOfWhichNothingIsKnownDoNotCount()
    {
        Comparison comparison;
        comparison.add(true, true);
        comparison.add(true, std::nullopt);
        comparison.add(false, false);
        comparison.add(false, true);
        QCOMPARE(comparison, (Comparison{{1, 1}, {1, 2}}));
    }
};

QTEST_GUILESS_MAIN(ComparisonTest)
#include "comparison_test.moc"
