// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar/zone_rule.h"

#include <QTest>

using namespace limber;
using namespace std::chrono_literals;

namespace {

std::chrono::sys_seconds second(const char* text)
{
    return std::chrono::floor<std::chrono::seconds>(parseInstant(text).value().instant);
}

}  // namespace

class ZoneRuleTest : public QObject {
    Q_OBJECT

private slots:
    void rulesAreRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("january");  // minutes east of UTC
        QTest::addColumn<int>("july");
        QTest::newRow("China") << QByteArray("CST-8") << 480 << 480;
        QTest::newRow("quoted name") << QByteArray("<+0545>-5:45") << 345 << 345;
        QTest::newRow("west") << QByteArray("<-03>3") << -180 << -180;
        QTest::newRow("Berlin") << QByteArray("CET-1CEST,M3.5.0,M10.5.0/3") << 60 << 120;
        QTest::newRow("no days given") << QByteArray("EST5EDT") << -300 << -240;
        QTest::newRow("southern") << QByteArray("NZST-12NZDT,M9.5.0,M4.1.0/3") << 780 << 720;
        QTest::newRow("half an hour") << QByteArray("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0") << 660 << 630;
        QTest::newRow("negative summer") << QByteArray("IST-1GMT0,M10.5.0,M3.5.0/1") << 0 << 60;
        QTest::newRow("times below zero") << QByteArray("<-02>2<-01>,M3.5.0/-1,M10.5.0/0") << -120 << -60;
        QTest::newRow("hours over a day") << QByteArray("IST-2IDT,M3.4.4/26,M10.5.0") << 120 << 180;
        QTest::newRow("days by number") << QByteArray("AAA0BBB,J60/0,300/0") << 0 << 60;
        QTest::newRow("summer all year") << QByteArray("XXX3EDT4,0/0,J365/23") << -240 << -240;
    }
    void rulesAreRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, january);
        QFETCH(int, july);
        const auto rule = ZoneRule::parse(text.toStdString());
        QVERIFY(rule);
        QCOMPARE(rule->offsetAt(second("2026-01-15T12:00:00Z")).count(), january * 60);
        QCOMPARE(rule->offsetAt(second("2026-07-15T12:00:00Z")).count(), july * 60);
    }

    void changesComeOnTheirDay()
    {
        const auto rule = ZoneRule::parse("CET-1CEST,M3.5.0,M10.5.0/3");
        QVERIFY(rule);
        QCOMPARE(rule->offsetAt(second("2026-03-29T00:59:59Z")), 3600s);
        QCOMPARE(rule->offsetAt(second("2026-03-29T01:00:00Z")), 7200s);
        QCOMPARE(rule->offsetAt(second("2026-10-25T00:59:59Z")), 7200s);
        QCOMPARE(rule->offsetAt(second("2026-10-25T01:00:00Z")), 3600s);
        QCOMPARE(rule->changes(second("2026-01-01T00:00:00Z"), second("2028-01-01T00:00:00Z")).size(), 4U);
    }

    void julianDaysNeverCountTheLeapDay()
    {
        const auto julian = ZoneRule::parse("AAA0BBB,J60/0,J300/0");
        const auto zeroBased = ZoneRule::parse("AAA0BBB,59/0,J300/0");
        QVERIFY(julian && zeroBased);
        QCOMPARE(julian->offsetAt(second("2028-02-29T12:00:00Z")), 0s);
        QCOMPARE(julian->offsetAt(second("2028-03-01T12:00:00Z")), 3600s);
        QCOMPARE(zeroBased->offsetAt(second("2028-02-29T12:00:00Z")), 3600s);
    }

    void otherTextIsNoRule()
    {
        for (const char* text : {"", "CST", "CS-8", "Europe/Berlin", "CST-25", "CST-8:60", "CST-8x", "<+08-8", "<+>-8",
                                 "CET-1CEST,M3.5.0", "CET-1CEST,M13.5.0,M10.5.0", "CET-1CEST,M3.6.0,M10.5.0",
                                 "CET-1CEST,M3.5.7,M10.5.0", "CET-1CEST,J0,J10", "CET-1CEST,M3.5.0,M10.5.0/168",
                                 "CET-1CEST,M3.5.0,M10.5.0/3x", "-8", "CST--8", "CST99999999999"})
            QVERIFY2(!ZoneRule::parse(text), text);
    }
};

QTEST_GUILESS_MAIN(ZoneRuleTest)
#include "zone_rule_test.moc"
