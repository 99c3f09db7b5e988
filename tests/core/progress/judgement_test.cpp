// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/progress/judged_days.h"

#include <QTest>

// rules.md, "Judging days": dated goals, open days and nights, skips, vacations and repairs over a range of days.

using namespace limber;
using namespace limber::test;

namespace {

WallTime wall(Day day, int hour, int minute = 0)
{
    return atMinute(day, hour * 60 + minute);
}

DayTotal water(Day day, double value)
{
    return {.day = day, .value = value, .finished = false, .complete = false};
}

}  // namespace

class JudgementTest : public QObject {
    Q_OBJECT

private slots:
    void changedGoalCountsFromItsDayOnAndEarlierDaysKeepTheirs()
    {
        Habit habit = builtinHabit("water");
        habit.goals.push_back({monday, {.kind = GoalKind::Between, .low = 2000, .high = 2200}});
        Known known{.totals = {water(sunday, 1500), water(monday, 1500)}, .marks = {}, .vacations = {},
                    .now = wall(monday + days(5), 12)};
        QCOMPARE(known.judge(habit, sunday).state, DayState::Met);
        QCOMPARE(known.judge(habit, monday).state, DayState::Partly);
        QCOMPARE(known.judge(habit, monday).share, 0.75);
    }

    void presentDayIsOpenUntilTheNextOneStarts()
    {
        const Habit habit = builtinHabit("water");
        Known known{.totals = {water(sunday, 700)}, .marks = {}, .vacations = {}, .now = wall(monday, 2, 59)};
        QCOMPARE(known.judge(habit, sunday).state, DayState::Open);
        known.now = wall(monday, 3);
        QCOMPARE(known.judge(habit, sunday).state, DayState::Partly);
        QCOMPARE(known.judge(habit, monday).state, DayState::Open);
        known.dayStartsAt = {6 * 60};
        QCOMPARE(known.judge(habit, sunday).state, DayState::Open);
    }

    void presentNightIsOpenUntilNoon()
    {
        const Habit habit = builtinHabit("bedtime");
        Known known{.totals = {}, .marks = {}, .vacations = {}, .now = wall(monday, 11, 59)};
        QCOMPARE(known.judge(habit, sunday).state, DayState::Open);
        known.now = wall(monday, 12);
        QCOMPARE(known.judge(habit, sunday).state, DayState::NotLogged);
    }

    void daysToComeAreOpen()
    {
        Known known{.totals = {}, .marks = {}, .vacations = {}, .now = wall(sunday, 12)};
        for (const JudgedDay& day : known.judge(builtinHabit("exercise"), sunday, sunday + days(6)))
            QCOMPARE(day.state, DayState::Open);
    }

    void everyDayOfTheRangeIsJudgedOnceAndInOrder()
    {
        Known known{.totals = {water(sunday - days(1), 2000), water(sunday + days(1), 1600), water(sunday + days(3), 10)},
                    .marks = {}, .vacations = {}, .now = wall(sunday + days(9), 12)};
        const auto judged = known.judge(builtinHabit("water"), sunday, sunday + days(3));
        QCOMPARE(judged.size(), std::size_t{4});
        for (std::size_t i = 0; i < judged.size(); ++i)
            QCOMPARE(judged[i].day, sunday + days(static_cast<long>(i)));
        QVERIFY(!judged[0].value);
        QCOMPARE(judged[1].value, std::optional(1600.0));
        QCOMPARE(judged[1].state, DayState::Met);
        QVERIFY(!judged[2].value);
        QCOMPARE(judged[3].state, DayState::Partly);
    }

    void skippedByChoiceIsSkipped()
    {
        Known known{.totals = {}, .marks = {{.habit = "water", .day = sunday, .kind = DayMark::Kind::Skip, .reason = "ill"}},
                    .vacations = {}, .now = wall(sunday + days(2), 12)};
        QCOMPARE(known.judge(builtinHabit("water"), sunday).state, DayState::Skipped);
        QCOMPARE(known.judge(builtinHabit("water"), monday).state, DayState::NotLogged);
    }

    void vacationSkipsEveryHabitOnBothOfItsEndsAndBetween()
    {
        Known known{.totals = {}, .marks = {}, .vacations = {{sunday, sunday + days(2)}},
                    .now = wall(sunday + days(9), 12)};
        for (const Habit& habit : builtinHabits()) {
            QCOMPARE(known.judge(habit, sunday - days(1)).state, DayState::NotLogged);
            for (int i = 0; i <= 2; ++i)
                QCOMPARE(known.judge(habit, sunday + days(i)).state, DayState::Skipped);
            QCOMPARE(known.judge(habit, sunday + days(3)).state, DayState::NotLogged);
        }
    }

    void dayThatTheScheduleLeavesOutIsOff()
    {
        const Habit habit = ownHabit(HabitKind::YesNo, {}, onWeekdays("1111100"));
        Known known{.totals = {}, .marks = {}, .vacations = {}, .now = wall(sunday + days(9), 12)};
        QCOMPARE(known.judge(habit, sunday).state, DayState::Off);
        QCOMPARE(known.judge(habit, monday).state, DayState::NotLogged);
    }

    void changedScheduleCountsFromItsDayOn()
    {
        Habit habit = ownHabit(HabitKind::YesNo, {}, onWeekdays("1111100"));
        habit.schedules.push_back({monday, {}});
        Known known{.totals = {}, .marks = {}, .vacations = {}, .now = wall(monday + days(9), 12)};
        QCOMPARE(known.judge(habit, sunday).state, DayState::Off);
        QCOMPARE(known.judge(habit, sunday + days(7)).state, DayState::NotLogged);
    }

    void repairedDayKeepsItsStateAndIsMarked()
    {
        Known known{.totals = {water(sunday, 700)},
                    .marks = {{.habit = "water", .day = sunday, .kind = DayMark::Kind::Repair, .reason = ""}},
                    .vacations = {}, .now = wall(sunday + days(9), 12)};
        const JudgedDay day = known.judge(builtinHabit("water"), sunday);
        QCOMPARE(day.state, DayState::Partly);
        QVERIFY(day.repaired);
        QVERIFY(!known.judge(builtinHabit("water"), monday).repaired);
    }
};

QTEST_GUILESS_MAIN(JudgementTest)
#include "judgement_test.moc"
