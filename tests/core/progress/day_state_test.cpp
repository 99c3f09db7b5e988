// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/progress/judged_days.h"

#include <QTest>

// rules.md, "Judging days": the states of a single day.

using namespace limber;
using namespace limber::test;

namespace {

constexpr DayCircumstances closed{.scheduled = true, .skipped = false, .open = false};
constexpr DayCircumstances open{.scheduled = true, .skipped = false, .open = true};

const DayTotal nothing{.day = monday, .value = {}, .finished = false, .complete = false};

DayTotal logged(double value)
{
    return {.day = monday, .value = value, .finished = false, .complete = false};
}

DayState stateOf(const Habit& habit, const DayTotal& total, const DayCircumstances& around)
{
    return judge(habit, habit.goalOn(monday), total, around);
}

DayState stateOf(const std::string& habit, double value, const DayCircumstances& around)
{
    return stateOf(builtinHabit(habit), logged(value), around);
}

}  // namespace

class DayStateTest : public QObject {
    Q_OBJECT

private slots:
    void waterIsMetFromTheLowEndOfItsGoal()
    {
        QCOMPARE(stateOf("water", 1500, closed), DayState::Met);
        QCOMPARE(stateOf("water", 1499, closed), DayState::Partly);
    }

    void upperEndOfABetweenGoalIsAMarkAndNeverAFailure()
    {
        QCOMPARE(stateOf("water", 1701, closed), DayState::Met);
        QCOMPARE(stateOf("water", 4900, closed), DayState::Met);
    }

    void bedtimeIsMetOnlyBeforeItsGoal()
    {
        QCOMPARE(stateOf("bedtime", 22 * 60 + 59, closed), DayState::Met);
        QCOMPARE(stateOf("bedtime", 23 * 60, closed), DayState::Missed);
        QCOMPARE(stateOf("bedtime", 24 * 60 + 40, closed), DayState::Missed);
    }

    void afterGoalIsMetFromItsTimeOn()
    {
        const Habit habit = ownHabit(HabitKind::Clock, {.kind = GoalKind::After, .low = 390, .high = 0});
        QCOMPARE(stateOf(habit, logged(390), open), DayState::Met);
        QCOMPARE(stateOf(habit, logged(389), open), DayState::Missed);
    }

    void sleepAndExerciseAreMetFromTheirMinutesOn()
    {
        QCOMPARE(stateOf("sleep", 420, closed), DayState::Met);
        QCOMPARE(stateOf("sleep", 419, closed), DayState::Partly);
        QCOMPARE(stateOf("exercise", 10, closed), DayState::Met);
        QCOMPARE(stateOf("exercise", 9, closed), DayState::Partly);
    }

    void finishedRoutineIsMetAndHalfOfOneIsPartlyDone()
    {
        const Habit stretch = builtinHabit("stretch");
        QCOMPARE(stateOf(stretch, {.day = monday, .value = 7, .finished = true, .complete = false}, open), DayState::Met);
        QCOMPARE(stateOf(stretch, logged(3), closed), DayState::Partly);
        QCOMPARE(stateOf(stretch, logged(3), open), DayState::Open);
        QCOMPARE(stateOf(stretch, nothing, closed), DayState::NotLogged);
    }

    void yesNoAnsweredNoIsMissedAtOnce()
    {
        const Habit habit = ownHabit(HabitKind::YesNo, {});
        QCOMPARE(stateOf(habit, logged(0), open), DayState::Missed);
        QCOMPARE(stateOf(habit, logged(0), closed), DayState::Missed);
        QCOMPARE(stateOf(habit, logged(1), open), DayState::Met);
    }

    void atMostGoalExceededIsMissedAtOnce()
    {
        const Habit coffee = ownHabit(HabitKind::Amount, {.kind = GoalKind::AtMost, .low = 2, .high = 0});
        QCOMPARE(stateOf(coffee, logged(2), open), DayState::Open);
        QCOMPARE(stateOf(coffee, logged(3), open), DayState::Missed);
        QCOMPARE(stateOf(coffee, logged(3), closed), DayState::Missed);
    }

    void closedAtMostDayWithinItsLimitIsMet()
    {
        const Habit coffee = ownHabit(HabitKind::Amount, {.kind = GoalKind::AtMost, .low = 2, .high = 0});
        QCOMPARE(stateOf(coffee, logged(2), closed), DayState::Met);
    }

    void notLoggedIsNotZero()
    {
        const Habit coffee = ownHabit(HabitKind::Amount, {.kind = GoalKind::AtMost, .low = 2, .high = 0});
        QCOMPARE(stateOf(coffee, nothing, closed), DayState::NotLogged);
        QCOMPARE(stateOf(builtinHabit("water"), nothing, closed), DayState::NotLogged);
        QVERIFY(!percentOf(coffee, coffee.goalOn(monday), nothing));
    }

    void openDayIsOpenWhileItCanStillBeMet()
    {
        QCOMPARE(stateOf(builtinHabit("water"), nothing, open), DayState::Open);
        QCOMPARE(stateOf("water", 1499, open), DayState::Open);
        QCOMPARE(stateOf(builtinHabit("bedtime"), nothing, open), DayState::Open);
    }

    void metGoalIsMetAtOnce()
    {
        QCOMPARE(stateOf("water", 1500, open), DayState::Met);
        QCOMPARE(stateOf("bedtime", 22 * 60, open), DayState::Met);
    }

    void bedtimeAfterItsGoalIsMissedAtOnce() { QCOMPARE(stateOf("bedtime", 23 * 60 + 30, open), DayState::Missed); }

    void shortSleepWithBothEndsKnownIsPartlyAtOnce()
    {
        const Habit sleep = builtinHabit("sleep");
        QCOMPARE(stateOf(sleep, {.day = monday, .value = 400, .finished = false, .complete = true}, open), DayState::Partly);
        QCOMPARE(stateOf(sleep, nothing, open), DayState::Open);
    }

    void skippedDayIsSkippedUnlessItsGoalIsMet()
    {
        const DayCircumstances skipped{.scheduled = true, .skipped = true, .open = false};
        QCOMPARE(stateOf("water", 700, skipped), DayState::Skipped);
        QCOMPARE(stateOf("bedtime", 23 * 60 + 30, skipped), DayState::Skipped);
        QCOMPARE(stateOf("water", 1500, skipped), DayState::Met);
    }

    void dayThatIsNotScheduledIsOffUnlessItsGoalIsMet()
    {
        const DayCircumstances off{.scheduled = false, .skipped = false, .open = true};
        QCOMPARE(stateOf(builtinHabit("water"), nothing, off), DayState::Off);
        QCOMPARE(stateOf("water", 700, off), DayState::Off);
        QCOMPARE(stateOf("water", 1500, off), DayState::Met);
    }

    void percentIsTheFloorOfTheShareOfTheLowEnd_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("percent");
        QTest::newRow("1499 shows 99 %, not 100") << 1499.0 << 99;
        QTest::newRow("1250 shows 83 %") << 1250.0 << 83;
        QTest::newRow("1500 is all of it") << 1500.0 << 100;
        QTest::newRow("more is at most 100") << 3000.0 << 100;
        QTest::newRow("a sip") << 14.0 << 0;
    }

    void percentIsTheFloorOfTheShareOfTheLowEnd()
    {
        QFETCH(double, value);
        QFETCH(int, percent);
        const Habit water = builtinHabit("water");
        QCOMPARE(percentOf(water, water.goalOn(monday), logged(value)), std::optional(percent));
    }

    void percentSurvivesBinaryRounding()
    {
        const Habit run = ownHabit(HabitKind::Amount, {.kind = GoalKind::AtLeast, .low = 1, .high = 0});
        for (int hundredth = 1; hundredth <= 100; ++hundredth)
            QCOMPARE(percentOf(run, run.goalOn(monday), logged(hundredth / 100.0)), std::optional(hundredth));
    }

    void keptClockGoalIsAHundredPercentAndABrokenOneNone()
    {
        const Habit bedtime = builtinHabit("bedtime");
        QCOMPARE(percentOf(bedtime, bedtime.goalOn(monday), logged(1379)), std::optional(100));
        QCOMPARE(percentOf(bedtime, bedtime.goalOn(monday), logged(1380)), std::optional(0));
        QVERIFY(!percentOf(bedtime, bedtime.goalOn(monday), nothing));
    }

    void shareOfAnAtMostGoalFallsWithTheExcess()
    {
        const Habit coffee = ownHabit(HabitKind::Amount, {.kind = GoalKind::AtMost, .low = 4, .high = 0});
        const Goal& goal = coffee.goalOn(monday);
        QCOMPARE(shareOf(coffee, goal, logged(4)), 1.0);
        QCOMPARE(shareOf(coffee, goal, logged(5)), 0.75);
        QCOMPARE(shareOf(coffee, goal, logged(8)), 0.0);
        QCOMPARE(shareOf(coffee, goal, logged(20)), 0.0);
        QCOMPARE(shareOf(coffee, goal, nothing), 0.0);
    }

    void shareOfASumIsItsPartOfTheLowEndAndOfAClockOneOrNothing()
    {
        const Habit water = builtinHabit("water");
        const Habit bedtime = builtinHabit("bedtime");
        QCOMPARE(shareOf(water, water.goalOn(monday), logged(750)), 0.5);
        QCOMPARE(shareOf(water, water.goalOn(monday), logged(1700)), 1.0);
        QCOMPARE(shareOf(bedtime, bedtime.goalOn(monday), logged(1379)), 1.0);
        QCOMPARE(shareOf(bedtime, bedtime.goalOn(monday), logged(1380)), 0.0);
    }

    void latenessIsCountedThroughMidnight()
    {
        const Goal goal = builtinHabit("bedtime").goalOn(monday);
        QCOMPARE(lateMinutes(goal, logged(24 * 60 + 40)), std::optional(100));
        QCOMPARE(lateMinutes(goal, logged(23 * 60)), std::optional(0));
        QVERIFY(!lateMinutes(goal, logged(22 * 60 + 59)));
        QVERIFY(!lateMinutes(goal, nothing));
    }

    void statesHaveTheNamesOfTheInterface()
    {
        QCOMPARE(nameOf(DayState::Met), "met");
        QCOMPARE(nameOf(DayState::Partly), "partly");
        QCOMPARE(nameOf(DayState::Missed), "missed");
        QCOMPARE(nameOf(DayState::NotLogged), "not_logged");
        QCOMPARE(nameOf(DayState::Skipped), "skipped");
        QCOMPARE(nameOf(DayState::Off), "off");
        QCOMPARE(nameOf(DayState::Open), "open");
    }
};

QTEST_GUILESS_MAIN(DayStateTest)
#include "day_state_test.moc"
