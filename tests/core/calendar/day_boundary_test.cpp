// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar/day_boundary.h"
#include "core/calendar/zone.h"

#include <QTest>

using namespace limber;

namespace {

constexpr TimeOfDay three{3 * 60};

WallTime wall(const char* text)
{
    return parseWallTime(text).value();
}

}  // namespace

// rules.md, "Which day something belongs to"
class DayBoundaryTest : public QObject {
    Q_OBJECT

private slots:
    void waterAtOneInTheMorningBelongsToTheDayBefore()
    {
        QCOMPARE(dayOf(wall("2026-11-05T01:00"), three), Day(2026, 11, 4));
    }

    void aDayRunsFromItsStartToTheSameTimeNextDay()
    {
        QCOMPARE(dayOf(wall("2026-11-05T02:59"), three), Day(2026, 11, 4));
        QCOMPARE(dayOf(wall("2026-11-05T03:00"), three), Day(2026, 11, 5));
        QCOMPARE(dayOf(wall("2026-11-06T02:59"), three), Day(2026, 11, 5));
    }

    void aDayMayStartAtMidnightOrAtSix()
    {
        QCOMPARE(dayOf(wall("2026-11-05T00:00"), {0}), Day(2026, 11, 5));
        QCOMPARE(dayOf(wall("2026-11-04T23:59"), {0}), Day(2026, 11, 4));
        QCOMPARE(dayOf(wall("2026-11-05T05:59"), {360}), Day(2026, 11, 4));
        QCOMPARE(dayOf(wall("2026-11-05T06:00"), {360}), Day(2026, 11, 5));
    }

    void aNightRunsFromNoonToNoonAndIsNamedAfterItsFirstDay()
    {
        QCOMPARE(nightOf(wall("2026-11-04T12:00")), Day(2026, 11, 4));
        QCOMPARE(nightOf(wall("2026-11-04T23:59")), Day(2026, 11, 4));
        QCOMPARE(nightOf(wall("2026-11-05T11:59")), Day(2026, 11, 4));
        QCOMPARE(nightOf(wall("2026-11-05T12:00")), Day(2026, 11, 5));
    }

    void bedtimeAfterMidnightBelongsToTheEveningBeforeAndCountsOn()
    {
        const WallTime bed = wall("2026-11-05T00:40");
        QCOMPARE(nightOf(bed), Day(2026, 11, 4));
        QCOMPARE(minutesSince(nightOf(bed), bed), 24 * 60 + 40);
    }

    void dayStartsAtDoesNotMoveNights()
    {
        for (const int start : {0, 180, 360}) {
            QCOMPARE(spanOf(Span::Night, wall("2026-11-05T00:40"), {start}), Day(2026, 11, 4));
            QCOMPARE(closesAt(Span::Night, Day(2026, 11, 4), {start}), wall("2026-11-05T12:00"));
        }
        QCOMPARE(spanOf(Span::Day, wall("2026-11-05T00:40"), {0}), Day(2026, 11, 5));
    }

    void aDayIsOpenUntilTheNextOneStarts()
    {
        const Day day(2026, 11, 4);
        QCOMPARE(closesAt(Span::Day, day, three), wall("2026-11-05T03:00"));
        QVERIFY(isOpen(Span::Day, day, wall("2026-11-05T02:59"), three));
        QVERIFY(!isOpen(Span::Day, day, wall("2026-11-05T03:00"), three));
        QVERIFY(isOpen(Span::Day, Day(2026, 11, 5), wall("2026-11-04T20:00"), three));
    }

    void aNightIsOpenUntilNoon()
    {
        const Day night(2026, 11, 4);
        QVERIFY(isOpen(Span::Night, night, wall("2026-11-05T11:59"), three));
        QVERIFY(!isOpen(Span::Night, night, wall("2026-11-05T12:00"), three));
    }

    void sleepIsTheTimeElapsedBetweenTwoInstants()
    {
        const auto berlin = zoneNamed("Europe/Berlin");
        const auto minutesAsleep = [&](Day night) {
            const Instant bed = berlin->firstInstant(atMinute(night, 22 * 60 + 50));
            const Instant up = berlin->firstInstant(atMinute(night, 30 * 60 + 10));
            return static_cast<int>(std::chrono::floor<std::chrono::minutes>(up - bed).count());
        };
        QCOMPARE(minutesAsleep(Day(2026, 11, 4)), 7 * 60 + 20);
        QCOMPARE(minutesAsleep(Day(2026, 3, 28)), 6 * 60 + 20);
        QCOMPARE(minutesAsleep(Day(2026, 10, 24)), 8 * 60 + 20);
    }

    void weeksBeginOnTheChosenDay()
    {
        using namespace boost::date_time;
        const Day sunday(2026, 11, 22);
        QCOMPARE(weekStart(sunday, Monday), Day(2026, 11, 16));
        QCOMPARE(weekStart(sunday, Sunday), sunday);
        QCOMPARE(weekStart(sunday, Saturday), Day(2026, 11, 21));
        QCOMPARE(weekStart(Day(2026, 11, 23), Monday), Day(2026, 11, 23));
        QCOMPARE(weekStart(Day(2027, 1, 2), Monday), Day(2026, 12, 28));
    }
};

QTEST_GUILESS_MAIN(DayBoundaryTest)
#include "day_boundary_test.moc"
