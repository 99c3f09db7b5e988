// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/tracker/checks.h"

#include <QTest>

using namespace limber;
using namespace limber::test;

/// rules.md, "Judging days": dated goals, states of a day, weeks. Streaks have their own file.
class JudgingRulesTest : public QObject {
    Q_OBJECT

private slots:
    void changedGoalCountsFromItsDayOnAndEarlierDaysKeepTheirs()
    {
        Tracked t("2026-11-22T20:00");
        for (const char* day : {"2026-11-18", "2026-11-19", "2026-11-21"})
            logAt(t, "water", 1200, std::string(day) + "T10:00");
        t.tracker->setGoal("water", {GoalKind::AtLeast, 1000, 0}, onDay("2026-11-19"));
        t.tracker->setGoal("water", {GoalKind::AtLeast, 2000, 0}, onDay("2026-11-21"));
        QCOMPARE(t.day("water", "2026-11-18").state, DayState::Partly);
        QCOMPARE(t.day("water", "2026-11-19").state, DayState::Met);
        QCOMPARE(t.day("water", "2026-11-20").goal.low, 1000.0);
        QCOMPARE(t.day("water", "2026-11-21").state, DayState::Partly);
        QCOMPARE(t.day("water", "2026-11-18").goal.low, 1500.0);
    }

    void goalCountsFromTodayUnlessADayIsNamed()
    {
        Tracked t("2026-11-22T02:00");  // still the 21st
        t.tracker->setGoal("exercise", {GoalKind::AtLeast, 30, 0});
        QCOMPARE(t.day("exercise", "2026-11-20").goal.low, 10.0);
        QCOMPARE(t.day("exercise", "2026-11-21").goal.low, 30.0);
    }

    void goalThatDoesNotFitItsHabitIsRefused()
    {
        Tracked t;
        const auto refused = [&](const char* habit, const Goal& goal) {
            return refusedUnchanged(t, [&] { t.tracker->setGoal(habit, goal); });
        };
        QCOMPARE(refused("water", {GoalKind::Before, 1380, 0}), RefusalCode::GoalDoesNotFit);
        QCOMPARE(refused("water", {GoalKind::AtLeast, 0, 0}), RefusalCode::GoalDoesNotFit);
        QCOMPARE(refused("water", {GoalKind::Between, 1700, 1500}), RefusalCode::GoalDoesNotFit);
        QCOMPARE(refused("bedtime", {GoalKind::AtLeast, 10, 0}), RefusalCode::GoalDoesNotFit);
        QCOMPARE(refused("tea", {GoalKind::AtLeast, 10, 0}), RefusalCode::UnknownHabit);
    }

    void lessThanAnAtLeastGoalAsksIsPartly()
    {
        Tracked t("2026-11-22T20:00");
        logAt(t, "exercise", 9, "2026-11-21T10:00");
        logAt(t, "water", 100, "2026-11-21T10:00");
        QCOMPARE(t.day("exercise", "2026-11-21").state, DayState::Partly);
        QCOMPARE(t.day("exercise", "2026-11-21").percent, 90);
        QCOMPARE(t.day("water", "2026-11-21").state, DayState::Partly);
        QCOMPARE(t.day("water", "2026-11-21").percent, 6);  // floor of 6.67
    }

    void exceededLimitIsMissedAtOnceAndAKeptOneMetOnceItsDayIsOver()
    {
        Tracked t("2026-11-22T20:00");
        const std::string id = t.tracker->addHabit(ownHabit("Coffee", HabitKind::Amount, {GoalKind::AtMost, 2, 0}, "cups")).id;
        logAt(t, id, 2, "2026-11-21T10:00");
        QCOMPARE(t.day(id, "2026-11-21").state, DayState::Met);
        logAt(t, id, 2, "2026-11-22T10:00");
        QCOMPARE(t.day(id, "2026-11-22").state, DayState::Open);
        logAt(t, id, 1, "2026-11-22T12:00");
        QCOMPARE(t.day(id, "2026-11-22").state, DayState::Missed);
    }

    void yesNoAnsweredNoIsMissed()
    {
        Tracked t("2026-11-22T20:00");
        const std::string id = t.tracker->addHabit(ownHabit("No sugar", HabitKind::YesNo, {})).id;
        logAt(t, id, 0, "2026-11-22T10:00");
        QCOMPARE(t.day(id, "2026-11-22").state, DayState::Missed);
        logAt(t, id, 1, "2026-11-22T11:00");  // a day has one answer
        QCOMPARE(t.day(id, "2026-11-22").state, DayState::Met);
        QCOMPARE(t.day(id, "2026-11-22").entries.size(), 1u);
    }

    void notLoggedIsNotZero()
    {
        Tracked t("2026-11-22T20:00");
        logAt(t, "water", 1600, "2026-11-17T10:00");
        logAt(t, "water", 1400, "2026-11-19T10:00");
        const HabitDay gap = t.day("water", "2026-11-18");
        QCOMPARE(gap.state, DayState::NotLogged);
        QVERIFY(!gap.value);
        QVERIFY(!gap.percent);
        const WeekSummary water = t.tracker->week(onDay("2026-11-18")).summary.front();
        QCOMPARE(water.average, 1500.0);
        QCOMPARE(water.known, 2);
        QCOMPARE(water.met, 1);
    }

    void skippedIsTheUsersChoiceWithAReason()
    {
        Tracked t("2026-11-22T20:00");
        t.tracker->skip("exercise", onDay("2026-11-21"), "ill");
        QCOMPARE(t.day("exercise", "2026-11-21").state, DayState::Skipped);
        QCOMPARE(t.day("exercise", "2026-11-21").skipReason, "ill");
        t.tracker->skip("exercise", onDay("2026-11-21"), "cold");
        QCOMPARE(t.day("exercise", "2026-11-21").skipReason, "cold");
        t.tracker->unskip("exercise", onDay("2026-11-21"));
        QCOMPARE(t.day("exercise", "2026-11-21").state, DayState::NotLogged);
    }

    void dayThatIsNotSkippedCannotBeAskedForAgain()
    {
        Tracked t("2026-11-22T20:00");
        const auto unskip = [&] { t.tracker->unskip("exercise", onDay("2026-11-21")); };
        QCOMPARE(refusedUnchanged(t, unskip), RefusalCode::NotSkipped);
        t.tracker->addVacation(onDay("2026-11-20"), onDay("2026-11-21"));
        QCOMPARE(refusedUnchanged(t, unskip), RefusalCode::NotSkipped);
    }

    void dayThatIsNotScheduledIsOff()
    {
        Tracked t("2026-11-22T20:00");
        t.tracker->setSchedule("exercise", onWeekdays(0b0010101), onDay("2026-11-16"));  // Monday, Wednesday, Friday
        QCOMPARE(t.day("exercise", "2026-11-15").state, DayState::NotLogged);
        QCOMPARE(t.day("exercise", "2026-11-16").state, DayState::NotLogged);
        QCOMPARE(t.day("exercise", "2026-11-17").state, DayState::Off);
        QCOMPARE(t.day("exercise", "2026-11-22").state, DayState::Off);
        QCOMPARE(refusedUnchanged(t, [&] { t.tracker->skip("exercise", onDay("2026-11-17")); }), RefusalCode::NotScheduled);
    }

    void presentDayIsOpenUntilItEnds()
    {
        Tracked t("2026-11-22T20:00");
        logAt(t, "water", 100, "2026-11-22T10:00");
        QCOMPARE(t.day("water", "2026-11-22").state, DayState::Open);
        QCOMPARE(t.day("exercise", "2026-11-22").state, DayState::Open);
        t.at("2026-11-23T02:59");
        QCOMPARE(t.day("water", "2026-11-22").state, DayState::Open);
        t.at("2026-11-23T03:00");
        QCOMPARE(t.day("water", "2026-11-22").state, DayState::Partly);
        QCOMPARE(t.day("exercise", "2026-11-22").state, DayState::NotLogged);
    }

    void presentNightIsOpenUntilNoon()
    {
        Tracked t("2026-11-22T11:59");
        QCOMPARE(t.day("bedtime", "2026-11-21").state, DayState::Open);
        QCOMPARE(t.day("sleep", "2026-11-21").state, DayState::Open);
        t.at("2026-11-22T12:00");
        QCOMPARE(t.day("bedtime", "2026-11-21").state, DayState::NotLogged);
        QCOMPARE(t.day("sleep", "2026-11-21").state, DayState::NotLogged);
    }

    void goalThatIsMetIsMetAtOnceAndOneOutOfReachIsMissedAtOnce()
    {
        Tracked t("2026-11-22T23:30");
        logAt(t, "exercise", 10, "2026-11-22T10:00");
        QCOMPARE(t.day("exercise", "2026-11-22").state, DayState::Met);
        t.tracker->logBedtime({});
        QCOMPARE(t.day("bedtime", "2026-11-22").state, DayState::Missed);
        QCOMPARE(t.day("bedtime", "2026-11-22").lateMinutes, 30);
    }

    void vacationSkipsEveryHabitFromItsFirstToItsLastDay()
    {
        Tracked t("2026-11-22T20:00");
        t.tracker->addVacation(onDay("2026-11-18"), onDay("2026-11-20"));
        QCOMPARE(t.day("water", "2026-11-17").state, DayState::NotLogged);
        for (const HabitDay& habit : t.tracker->day(onDay("2026-11-18")).habits)
            QCOMPARE(habit.state, DayState::Skipped);
        QCOMPARE(t.day("sleep", "2026-11-20").state, DayState::Skipped);
        QCOMPARE(t.day("water", "2026-11-21").state, DayState::NotLogged);
        const auto backwards = [&] { t.tracker->addVacation(onDay("2026-12-02"), onDay("2026-12-01")); };
        QCOMPARE(refusedUnchanged(t, backwards), RefusalCode::BadVacation);
        const auto mistyped = [&] { t.tracker->addVacation(onDay("2026-12-01"), onDay("2076-12-01")); };
        QCOMPARE(refusedUnchanged(t, mistyped), RefusalCode::BadVacation);
        t.tracker->addVacation(onDay("2026-12-01"), onDay("2027-12-01"));
    }

    void weeksBeginOnMondaySundayOrSaturday()
    {
        Tracked t("2026-11-22T20:00");  // a Sunday
        const auto week = [&] { return t.tracker->week(onDay("2026-11-22")); };
        QCOMPARE(week().from, onDay("2026-11-16"));
        QCOMPARE(week().to, onDay("2026-11-22"));
        t.tracker->setSetting("week-starts-on", "sunday");
        QCOMPARE(week().from, onDay("2026-11-22"));
        t.tracker->setSetting("week-starts-on", "saturday");
        QCOMPARE(week().from, onDay("2026-11-21"));
        QCOMPARE(week().days.size(), 7u);
    }

    void weekComparesWithTheWeekBefore()
    {
        Tracked t("2026-11-22T20:00");
        logAt(t, "water", 1000, "2026-11-10T10:00");
        logAt(t, "water", 1600, "2026-11-18T10:00");
        QCOMPARE(t.tracker->week(onDay("2026-11-18")).summary.front().change, 600.0);
    }
};

QTEST_GUILESS_MAIN(JudgingRulesTest)
#include "judging_rules_test.moc"
