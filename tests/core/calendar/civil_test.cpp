// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar/civil.h"
#include "core/calendar/half_width.h"

#include <QTest>

#include <limits>

using namespace limber;

class CivilTest : public QObject {
    Q_OBJECT

private slots:
    void minutesMayLeaveTheirDay()
    {
        const Day day(2026, 11, 22);
        QCOMPARE(atMinute(day, 1480), at(Day(2026, 11, 23), {40}));
        QCOMPARE(atMinute(day, -1), at(Day(2026, 11, 21), {1439}));
        QCOMPARE(minutesSince(day, at(Day(2026, 11, 23), {40})), 1480);
        QCOMPARE(minutesSince(day, at(Day(2026, 11, 21), {1439})), -1);
    }

    void secondsAreNoMinutes()
    {
        const WallTime wall = at(Day(2026, 11, 22), {1439}) + boost::posix_time::milliseconds(59'999);
        QCOMPARE(timeOfDay(wall).minutes, 1439);
        QCOMPARE(minutesSince(Day(2026, 11, 22), wall), 1439);
        QCOMPARE(minutesSince(Day(2026, 11, 23), wall), -1);
    }

    void clockTextWraps()
    {
        QCOMPARE(clockText(0), "00:00");
        QCOMPARE(clockText(22 * 60 + 41), "22:41");
        QCOMPARE(clockText(1480), "00:40");
        QCOMPARE(clockText(-1), "23:59");
        QCOMPARE(clockText(std::numeric_limits<int>::min()).size(), 5U);
    }

    void timesOfDayAreRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("minutes");  // -1: refused
        QTest::newRow("plain") << QByteArray("22:41") << 1361;
        QTest::newRow("one digit") << QByteArray("7:05") << 425;
        QTest::newRow("midnight") << QByteArray("00:00") << 0;
        QTest::newRow("last minute") << QByteArray("23:59") << 1439;
        QTest::newRow("full width") << QByteArray("２２：４１") << 1361;
        QTest::newRow("full-width blank around") << QByteArray("　22:41　") << 1361;
        QTest::newRow("24 o'clock") << QByteArray("24:00") << -1;
        QTest::newRow("minute 60") << QByteArray("12:60") << -1;
        QTest::newRow("one digit of minutes") << QByteArray("12:5") << -1;
        QTest::newRow("seconds") << QByteArray("12:05:00") << -1;
        QTest::newRow("negative") << QByteArray("-1:00") << -1;
        QTest::newRow("negative minutes") << QByteArray("1:-5") << -1;
        QTest::newRow("plus") << QByteArray("+1:00") << -1;
        QTest::newRow("no colon") << QByteArray("2241") << -1;
        QTest::newRow("text") << QByteArray("noon") << -1;
        QTest::newRow("empty") << QByteArray("") << -1;
    }
    void timesOfDayAreRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, minutes);
        const auto time = parseTimeOfDay(text.toStdString());
        QCOMPARE(time ? time->minutes : -1, minutes);
    }

    void daysAreReadStrictly_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isDay");
        QTest::newRow("plain") << QByteArray("2026-11-22") << true;
        QTest::newRow("leap day") << QByteArray("2028-02-29") << true;
        QTest::newRow("full width") << QByteArray("２０２６－１１－２２") << true;
        QTest::newRow("first") << QByteArray("1900-01-01") << true;
        QTest::newRow("last") << QByteArray("2999-12-31") << true;
        QTest::newRow("no leap day") << QByteArray("2026-02-29") << false;
        QTest::newRow("no leap day in 1900") << QByteArray("1900-02-29") << false;
        QTest::newRow("month 13") << QByteArray("2026-13-01") << false;
        QTest::newRow("day 0") << QByteArray("2026-01-00") << false;
        QTest::newRow("too early") << QByteArray("1899-12-31") << false;
        QTest::newRow("too late") << QByteArray("3000-01-01") << false;
        QTest::newRow("short") << QByteArray("2026-1-1") << false;
        QTest::newRow("slashes") << QByteArray("2026/11/22") << false;
        QTest::newRow("followed") << QByteArray("2026-11-22x") << false;
        QTest::newRow("negative month") << QByteArray("2026--1-22") << false;
        QTest::newRow("empty") << QByteArray("") << false;
    }
    void daysAreReadStrictly()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isDay);
        const auto day = parseDay(text.toStdString());
        QCOMPARE(day.has_value(), isDay);
        if (day)
            QCOMPARE(isoText(*day), halfWidth(text.toStdString()));
    }

    void wallTimesAreReadWithTOrBlank()
    {
        const WallTime expected = at(Day(2026, 11, 22), {8 * 60 + 5});
        QCOMPARE(parseWallTime("2026-11-22T08:05").value(), expected);
        QCOMPARE(parseWallTime("2026-11-22 08:05").value(), expected);
        for (const char* text : {"2026-11-22", "2026-11-22T", "2026-11-22  8:05", "2026-11-22x08:05", "08:05",
                                 "2026-02-30T08:05", "2026-11-22T25:00", ""})
            QVERIFY2(!parseWallTime(text), text);
    }

    void dayNumbersCountFrom1970()
    {
        QCOMPARE(dayNumber(Day(1970, 1, 1)), 0);
        QCOMPARE(dayNumber(Day(1969, 12, 31)), -1);
        QCOMPARE(dayNumber(Day(2026, 11, 22)), 20779);
        for (const int number : {-25567, -1, 0, 1, 20779, 376'000})
            QCOMPARE(dayNumber(dayFromNumber(number)), number);
    }

    void halfWidthLeavesOtherTextAlone()
    {
        QCOMPARE(halfWidth("　２５０ｍｌ！ "), "250ml!");
        QCOMPARE(halfWidth("分钟、。"), "分钟、。");
        QCOMPARE(halfWidth("\xEF"), "\xEF");
        QCOMPARE(halfWidth("ｶﾞ"), "ｶﾞ");
        QCOMPARE(halfWidth(" \t"), "");
    }
};

QTEST_GUILESS_MAIN(CivilTest)
#include "civil_test.moc"
