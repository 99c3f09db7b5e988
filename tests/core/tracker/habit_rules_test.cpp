// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/tracker/checks.h"

#include <QTest>

using namespace limber;
using namespace limber::test;

/// rules.md, "The five built-in habits".
class HabitRulesTest : public QObject {
    Q_OBJECT

private slots:
    void theFiveAreReadyMadeRowsOfTheGeneralModel()
    {
        Tracked t;
        const auto habits = t.tracker->habits();
        QCOMPARE(habits.size(), 5u);
        const auto row = [&](std::size_t i) {
            const Habit& habit = habits[i];
            return habit.id + " " + nameOf(habit.kind) + " " + habit.unit + " " + nameOf(habit.goalOn(t.tracker->today()).kind);
        };
        QCOMPARE(row(0), "water amount ml between");
        QCOMPARE(row(1), "bedtime clock  before");
        QCOMPARE(row(2), "sleep duration min at_least");
        QCOMPARE(row(3), "exercise duration min at_least");
        QCOMPARE(row(4), "stretch routine min at_least");
    }

    void waterIsMetOnceTheDaysSumReaches1500()
    {
        Tracked t("2026-11-22T20:00");
        logAt(t, "water", 1000, "2026-11-22T09:00");
        logAt(t, "water", 499, "2026-11-22T12:00");
        QCOMPARE(t.day("water", "2026-11-22").value, 1499.0);
        QCOMPARE(t.day("water", "2026-11-22").percent, 99);
        QCOMPARE(t.day("water", "2026-11-22").state, DayState::Open);
        logAt(t, "water", 1, "2026-11-22T13:00");
        QCOMPARE(t.day("water", "2026-11-22").percent, 100);
        QCOMPARE(t.day("water", "2026-11-22").state, DayState::Met);
    }

    void waterOver1700IsAMarkAndNeverAFailure()
    {
        Tracked t("2026-11-22T20:00");
        logAt(t, "water", 1701, "2026-11-22T09:00");
        QCOMPARE(t.day("water", "2026-11-22").state, DayState::Met);
        QCOMPARE(t.day("water", "2026-11-22").percent, 100);
        QCOMPARE(t.day("water", "2026-11-22").goal.high, 1700.0);
    }

    void bedtimeIsMetBefore2300AndLateAfterIt_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<bool>("met");
        QTest::addColumn<int>("late");
        QTest::newRow("22:59 is met") << "22:59" << true << -1;
        QTest::newRow("23:00 is missed") << "23:00" << false << 0;
        QTest::newRow("00:40 is 100 min late") << "00:40" << false << 100;
        QTest::newRow("12:00 is the earliest of a night") << "12:00" << true << -1;
    }

    void bedtimeIsMetBefore2300AndLateAfterIt()
    {
        QFETCH(QString, time);
        QFETCH(bool, met);
        QFETCH(int, late);
        Tracked t("2026-11-22T13:00");
        t.tracker->logBedtime(atTime(time.toStdString(), "2026-11-21"));
        const HabitDay night = t.day("bedtime", "2026-11-21");
        QCOMPARE(night.state, met ? DayState::Met : DayState::Missed);
        QCOMPARE(night.lateMinutes.value_or(-1), late);
        QCOMPARE(night.percent, met ? 100 : 0);
    }

    void sleepIsMetFrom420MinutesOfTheNight()
    {
        Tracked t("2026-11-22T13:00");
        t.sleep("23:10", "06:10", "2026-11-20");
        t.sleep("23:11", "06:10", "2026-11-21");
        QCOMPARE(t.day("sleep", "2026-11-20").value, 420.0);
        QCOMPARE(t.day("sleep", "2026-11-20").state, DayState::Met);
        QCOMPARE(t.day("sleep", "2026-11-21").value, 419.0);
        QCOMPARE(t.day("sleep", "2026-11-21").state, DayState::Partly);
        QCOMPARE(t.day("sleep", "2026-11-21").percent, 99);
    }

    void napsDontCountForTheSevenHours()
    {
        Tracked t("2026-11-22T18:00");
        t.sleep("01:00", "07:00", "2026-11-21");
        t.sleep("13:00", "14:30");
        QCOMPARE(t.day("sleep", "2026-11-21").value, 360.0);
        QCOMPARE(t.day("sleep", "2026-11-21").state, DayState::Partly);
        QVERIFY(!t.day("sleep", "2026-11-22").value);
        QCOMPARE(t.day("sleep", "2026-11-22").entries.size(), 1u);
    }

    void exerciseIsMetOnceTheDaysSumReachesTenMinutes()
    {
        Tracked t("2026-11-22T20:00");
        logAt(t, "exercise", 6, "2026-11-22T09:00");
        QCOMPARE(t.day("exercise", "2026-11-22").percent, 60);
        logAt(t, "exercise", 4, "2026-11-22T18:00");
        QCOMPARE(t.day("exercise", "2026-11-22").state, DayState::Met);
    }

    void weekAlsoShowsTheSumOfExercise()
    {
        Tracked t("2026-11-22T20:00");
        logAt(t, "exercise", 60, "2026-11-16T09:00");
        logAt(t, "exercise", 95, "2026-11-22T09:00");
        const WeekView week = t.tracker->week(onDay("2026-11-18"));
        QCOMPARE(week.summary[3].habit, "exercise");
        QCOMPARE(week.summary[3].total, 155.0);
    }

    void stretchIsMetByAFinishedRoutineOrByHand()
    {
        Tracked t("2026-11-22T22:00");
        logAt(t, "stretch", 7, "2026-11-21T21:50");
        QCOMPARE(t.day("stretch", "2026-11-21").state, DayState::Met);
        QCOMPARE(t.day("stretch", "2026-11-21").value, 7.0);
        logAt(t, "stretch", 0, "2026-11-22T21:50");  // by hand, with no minutes given
        QCOMPARE(t.day("stretch", "2026-11-22").state, DayState::Met);
        QCOMPARE(t.day("stretch", "2026-11-22").value, 7.0);  // 400 s
        t.tracker->setSetting("stretch-sets", "1");
        logAt(t, "stretch", 0, "2026-11-20T21:50");
        QCOMPARE(t.day("stretch", "2026-11-20").value, 2.0);  // as long as the routine is now
    }

    void halfARoutineIsPartlyDone()
    {
        Tracked t("2026-11-22T22:00");
        t.tracker->log({"stretch", 3, atWall("2026-11-20T21:50"), {}, true, false});
        QCOMPARE(t.day("stretch", "2026-11-20").state, DayState::Partly);
        QCOMPARE(t.day("stretch", "2026-11-20").value, 3.0);
        t.tracker->log({"stretch", 4, atWall("2026-11-20T22:10"), {}, false, false});
        QCOMPARE(t.day("stretch", "2026-11-20").state, DayState::Met);
    }
};

QTEST_GUILESS_MAIN(HabitRulesTest)
#include "habit_rules_test.moc"
