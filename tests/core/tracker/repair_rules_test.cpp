// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/tracker/checks.h"

#include <QTest>

using namespace limber;
using namespace limber::test;

/// rules.md, "Judging days": repair.
class RepairRulesTest : public QObject {
    Q_OBJECT

    static std::optional<RefusalCode> refused(Tracked& t, const std::string& habit, const std::string& day)
    {
        return refusedUnchanged(t, [&] { t.tracker->repair(habit, onDay(day)); });
    }

    /// Exercise logged long ago, so that every later day can be repaired.
    static void begin(Tracked& t) { logAt(t, "exercise", 10, "2026-09-01T12:00"); }

    static void repairOnItsEvening(Tracked& t, const std::string& day)
    {
        t.clock.set(t.zone->firstInstant(at(onDay(day) + boost::gregorian::days(1), {20 * 60})));
        t.tracker->repair("exercise", onDay(day));
    }

private slots:
    void partlyMissedAndNotLoggedDaysMayBeRepaired()
    {
        Tracked t("2026-11-22T13:00");
        begin(t);
        QVERIFY(!refused(t, "exercise", "2026-11-21"));  // not logged
        logAt(t, "water", 100, "2026-11-21T10:00");
        QVERIFY(!refused(t, "water", "2026-11-21"));  // partly
        t.tracker->logBedtime(atTime("23:30", "2026-11-21"));
        QVERIFY(!refused(t, "bedtime", "2026-11-21"));  // missed
    }

    void anyOtherDayIsRefused()
    {
        Tracked t("2026-11-22T13:00");
        begin(t);
        logAt(t, "exercise", 10, "2026-11-21T12:00");
        QCOMPARE(refused(t, "exercise", "2026-11-21"), RefusalCode::NothingToRepair);  // met
        t.tracker->skip("exercise", onDay("2026-11-20"));
        QCOMPARE(refused(t, "exercise", "2026-11-20"), RefusalCode::NothingToRepair);  // skipped
        QCOMPARE(refused(t, "exercise", "2026-11-22"), RefusalCode::NothingToRepair);  // open
        QCOMPARE(refused(t, "exercise", "2026-11-23"), RefusalCode::NothingToRepair);  // to come
        t.tracker->undo();
        t.tracker->addVacation(onDay("2026-11-20"), onDay("2026-11-20"));
        QCOMPARE(refused(t, "exercise", "2026-11-20"), RefusalCode::NothingToRepair);
        QCOMPARE(refused(t, "water", "2026-11-21"), RefusalCode::BeforeBeginning);
        QCOMPARE(refused(t, "tea", "2026-11-21"), RefusalCode::UnknownHabit);
    }

    void dayThatIsOffIsRefused()
    {
        Tracked t("2026-11-22T13:00");
        begin(t);
        t.tracker->setSchedule("exercise", onWeekdays(0b0000001), onDay("2026-11-16"));
        QCOMPARE(refused(t, "exercise", "2026-11-21"), RefusalCode::NothingToRepair);
    }

    void repairIsAllowedUntilTheEndOfTheSecondDayAfter()
    {
        Tracked t("2026-11-22T13:00");
        begin(t);
        t.at("2026-11-24T03:00");
        QCOMPARE(refused(t, "exercise", "2026-11-21"), RefusalCode::RepairTooLate);
        t.at("2026-11-24T02:59");
        QVERIFY(!refused(t, "exercise", "2026-11-21"));
    }

    void atMostTwoInAny30Days()
    {
        Tracked t("2026-10-01T13:00");
        begin(t);
        repairOnItsEvening(t, "2026-10-01");
        repairOnItsEvening(t, "2026-10-15");
        t.at("2026-10-31T13:00");
        QCOMPARE(refused(t, "exercise", "2026-10-30"), RefusalCode::RepairLimit);  // the 1st to the 30th are 30 days
        t.at("2026-11-01T13:00");
        QVERIFY(!refused(t, "exercise", "2026-10-31"));
        t.at("2026-11-14T13:00");
        QCOMPARE(refused(t, "exercise", "2026-11-13"), RefusalCode::RepairLimit);  // 15 and 31 October are still near
        t.at("2026-11-15T13:00");
        QVERIFY(!refused(t, "exercise", "2026-11-14"));
    }

    void repairsOfOtherHabitsDontCount()
    {
        Tracked t("2026-11-22T13:00");
        begin(t);
        logAt(t, "water", 10, "2026-09-01T12:00");
        t.tracker->repair("exercise", onDay("2026-11-21"));
        t.tracker->repair("exercise", onDay("2026-11-20"));
        QVERIFY(!refused(t, "water", "2026-11-21"));
    }

    void repairBridgesAddsNothingKeepsItsStateAndIsMarked()
    {
        Tracked t("2026-11-22T13:00");
        logAt(t, "exercise", 10, "2026-11-19T12:00");
        logAt(t, "exercise", 5, "2026-11-20T12:00");
        logAt(t, "exercise", 10, "2026-11-21T12:00");
        QCOMPARE(streakOf(t, "exercise").streak, (Streak{1, 1}));
        t.tracker->repair("exercise", onDay("2026-11-20"));
        QCOMPARE(streakOf(t, "exercise").streak, (Streak{2, 2}));
        const HabitDay day = t.day("exercise", "2026-11-20");
        QCOMPARE(day.state, DayState::Partly);
        QVERIFY(day.repaired);
        QVERIFY(!t.day("exercise", "2026-11-21").repaired);
    }

    void repairingTwiceIsNoSecondRepair()
    {
        Tracked t("2026-11-22T13:00");
        begin(t);
        t.tracker->repair("exercise", onDay("2026-11-21"));
        QCOMPARE(t.tracker->repair("exercise", onDay("2026-11-21")).change.sequence, 0);
        QVERIFY(!refused(t, "exercise", "2026-11-20"));
    }

    void undoneRepairGivesItBack()
    {
        Tracked t("2026-11-22T13:00");
        begin(t);
        t.tracker->repair("exercise", onDay("2026-11-21"));
        t.tracker->undo();
        QVERIFY(!t.day("exercise", "2026-11-21").repaired);
    }
};

QTEST_GUILESS_MAIN(RepairRulesTest)
#include "repair_rules_test.moc"
