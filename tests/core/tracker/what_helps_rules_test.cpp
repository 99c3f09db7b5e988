// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/progress/what_helps.h"

#include "tests/core/tracker/checks.h"

#include <QTest>

using namespace limber;
using namespace limber::test;

/// What the diary's own nights tell, as the tracker reads them.
class WhatHelpsRulesTest : public QObject {
    Q_OBJECT

    static void cramp(Tracked& t, const std::string& wall)
    {
        NewCramp cramp;
        cramp.when = atWall(wall);
        t.tracker->logCramp(cramp);
    }
    static Comparison cramps(Tracked& t, Factor factor) { return of(t.tracker->whatHelps().cramps, factor); }
    static Comparison sleep(Tracked& t, Factor factor) { return of(t.tracker->whatHelps().sleep, factor); }
    static Comparison of(const NightComparison& comparison, Factor factor)
    {
        return std::ranges::find(comparison.factors, factor, &FactorCount::factor)->nights;
    }

private slots:
    void anEmptyDiaryHasNoNights() { QCOMPARE(Tracked().tracker->whatHelps(), whatHelps({})); }

    void presentNightIsNotOverAndDoesNotCount()
    {
        Tracked t("2026-11-20T23:30");
        cramp(t, "2026-11-20T23:20");
        QCOMPARE(t.tracker->whatHelps().cramps.with, 0);
        t.at("2026-11-21T11:59");
        QCOMPARE(t.tracker->whatHelps().cramps.with, 0);
        t.at("2026-11-21T12:00");
        QCOMPARE(t.tracker->whatHelps().cramps.with, 1);
    }

    void daysThatLeadToTheNightsAreCounted()
    {
        Tracked t("2026-11-22T13:00");
        cramp(t, "2026-11-20T03:30");  // the night of the 19th
        logAt(t, "water", 1500, "2026-11-19T20:00");
        logAt(t, "stretch", 7, "2026-11-19T22:40");
        logAt(t, "water", 900, "2026-11-20T20:00");
        logAt(t, "exercise", 30, "2026-11-20T18:00");
        logAt(t, "exercise", 5, "2026-11-21T18:00");
        t.sleep("22:50", "06:10", "2026-11-20");
        t.sleep("23:40", "06:10", "2026-11-21");
        QCOMPARE(t.tracker->whatHelps().cramps.with, 1);
        QCOMPARE(t.tracker->whatHelps().cramps.without, 2);
        QCOMPARE(cramps(t, Factor::Water), (Comparison{{1, 1}, {0, 1}}));
        QCOMPARE(cramps(t, Factor::Stretch), (Comparison{{1, 1}, {0, 2}}));
        QCOMPARE(cramps(t, Factor::Exercise), (Comparison{{0, 0}, {1, 2}}));
        QCOMPARE(cramps(t, Factor::Bedtime), (Comparison{{0, 0}, {1, 2}}));
        QCOMPARE(sleep(t, Factor::Water), (Comparison{{0, 1}, {0, 0}}));
        QCOMPARE(sleep(t, Factor::Exercise), (Comparison{{1, 1}, {0, 1}}));
        QCOMPARE(sleep(t, Factor::CrampFree), (Comparison{{1, 1}, {1, 1}}));
    }

    void aDrinkIsLateByTheBedtimeOfItsNight()
    {
        Tracked t("2026-11-22T13:00");
        cramp(t, "2026-11-20T03:30");
        logAt(t, "water", 200, "2026-11-19T21:30");  // no bedtime: within two hours of 23:00
        logAt(t, "water", 200, "2026-11-20T22:30");
        t.sleep("00:40", "07:50", "2026-11-20");
        QCOMPARE(cramps(t, Factor::LateDrink), (Comparison{{1, 1}, {0, 1}}));
        logAt(t, "water", 200, "2026-11-21T00:20");  // still the day of the 20th
        QCOMPARE(cramps(t, Factor::LateDrink), (Comparison{{1, 1}, {1, 1}}));
    }

    void aDrinkPastTheDaysEndIsLateForABedtimeStillLater()
    {
        Tracked t("2026-11-22T13:00");
        cramp(t, "2026-11-20T03:30");
        logAt(t, "water", 200, "2026-11-20T20:00");
        logAt(t, "water", 200, "2026-11-21T03:30");  // the day of the 21st by now, the night of the 20th
        t.sleep("04:10", "11:30", "2026-11-20");
        QCOMPARE(cramps(t, Factor::LateDrink), (Comparison{{0, 0}, {1, 2}}));  // and none is late on the 21st
    }

    void theBedtimeGoalOfThatNightCounts()
    {
        Tracked t("2026-11-22T13:00");
        t.tracker->setGoal("bedtime", {GoalKind::Before, 22 * 60, 0}, onDay("2026-11-20"));
        cramp(t, "2026-11-20T03:30");
        logAt(t, "water", 200, "2026-11-19T20:30");
        logAt(t, "water", 200, "2026-11-20T20:30");
        QCOMPARE(cramps(t, Factor::LateDrink), (Comparison{{0, 1}, {1, 1}}));
    }

    void sleepIsMeasuredByTheGoalOfThatNight()
    {
        Tracked t("2026-11-22T13:00");
        t.tracker->setGoal("sleep", {GoalKind::AtLeast, 8 * 60, 0}, onDay("2026-11-21"));
        t.sleep("22:50", "06:10", "2026-11-20");
        t.sleep("22:50", "06:10", "2026-11-21");
        QCOMPARE(t.tracker->whatHelps().sleep.with, 1);
        QCOMPARE(t.tracker->whatHelps().sleep.without, 1);
    }

    void skippedDaysCountOnNeitherSide()
    {
        Tracked t("2026-11-22T13:00");
        cramp(t, "2026-11-20T03:30");
        logAt(t, "stretch", 7, "2026-11-19T22:40");
        logAt(t, "water", 200, "2026-11-20T10:00");
        t.tracker->skip("stretch", onDay("2026-11-20"));
        t.tracker->skip("water", onDay("2026-11-20"));
        QCOMPARE(cramps(t, Factor::Stretch), (Comparison{{1, 1}, {0, 0}}));
        QCOMPARE(cramps(t, Factor::Water), Comparison{});
    }

    void archivedHabitsKeepWhatTheyHeld()
    {
        Tracked t("2026-11-22T13:00");
        cramp(t, "2026-11-20T03:30");
        logAt(t, "stretch", 7, "2026-11-19T22:40");
        t.tracker->archive("stretch", true);
        QCOMPARE(cramps(t, Factor::Stretch), (Comparison{{1, 1}, {0, 0}}));
    }
};

QTEST_GUILESS_MAIN(WhatHelpsRulesTest)
#include "what_helps_rules_test.moc"
