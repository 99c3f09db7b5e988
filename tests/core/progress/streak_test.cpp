// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/progress/streak.h"

#include "tests/core/progress/judged_days.h"

#include <QTest>

// rules.md, "Judging days": streaks.

using namespace limber;
using namespace limber::test;

namespace {

const Habit daily = ownHabit(HabitKind::YesNo, {});

Streak streakOf(const Habit& habit, std::string_view letters, Day first = monday,
                boost::date_time::weekdays weekStartsOn = boost::date_time::Monday)
{
    return carryStreak(habit, {}, judged(first, letters), weekStartsOn);
}

Streak weekly(int times, std::string_view letters, Day first = monday)
{
    return streakOf(ownHabit(HabitKind::YesNo, {}, timesPerWeek(times)), letters, first);
}

const Streak none{};

Streak of(int current, int best)
{
    return {.current = current, .best = best};
}

}  // namespace

class StreakTest : public QObject {
    Q_OBJECT

private slots:
    void consecutiveScheduledDaysMetAreCounted() { QCOMPARE(streakOf(daily, "mmmm"), of(4, 4)); }

    void openDayNeverBreaksAndAddsOneOnceMet()
    {
        QCOMPARE(streakOf(daily, "mmm."), of(3, 3));
        QCOMPARE(streakOf(daily, "mmmm"), of(4, 4));
    }

    void offAndSkippedDaysBridgeAndAddNothing()
    {
        QCOMPARE(streakOf(daily, "mmomsm"), of(4, 4));
        QCOMPARE(streakOf(ownHabit(HabitKind::YesNo, {}, onWeekdays("1111100")), "mmmmmoom"), of(6, 6));
    }

    void goalMetOnAnOffDayAddsNothing()
    {
        QCOMPARE(streakOf(ownHabit(HabitKind::YesNo, {}, onWeekdays("1111100")), "mmmmmmmm"), of(6, 6));
    }

    void runMadeOfSkipsAloneIsZero()
    {
        QCOMPARE(streakOf(daily, "ssss"), none);
        QCOMPARE(streakOf(daily, "mxss"), of(0, 1));
    }

    void partlyMissedAndNotLoggedBreak()
    {
        QCOMPARE(streakOf(daily, "mmp"), of(0, 2));
        QCOMPARE(streakOf(daily, "mmx"), of(0, 2));
        QCOMPARE(streakOf(daily, "mm-"), of(0, 2));
    }

    void repairedDayBridgesAndAddsNothing()
    {
        QCOMPARE(streakOf(daily, "mmPmm"), of(4, 4));
        QCOMPARE(streakOf(daily, "mmXmm"), of(4, 4));
        QCOMPARE(streakOf(daily, "mmNmm"), of(4, 4));
        QCOMPARE(streakOf(daily, "N"), none);
    }

    void bestStreakSurvivesEveryBreak() { QCOMPARE(streakOf(daily, "mmmmm-mm-m"), of(1, 5)); }

    void carryingOnFromAKnownStreakGivesTheSame()
    {
        const std::string letters = "mmm-mmsmxmmNmm.";
        for (std::size_t cut = 0; cut <= letters.size(); ++cut) {
            const Streak before = streakOf(daily, letters.substr(0, cut));
            const auto rest = judged(monday + days(static_cast<long>(cut)), letters.substr(cut));
            QCOMPARE(carryStreak(daily, before, rest, boost::date_time::Monday), streakOf(daily, letters));
        }
    }

    void unitOfTimesAWeekIsTheWeek()
    {
        QCOMPARE(weekly(3, "m-m-m--mmm----"), of(2, 2));
        QCOMPARE(weekly(3, "mmmmmmm"), of(1, 1));
    }

    void weekThatMissesItsNumberBreaks() { QCOMPARE(weekly(3, "mmm----mm-----mmm----"), of(1, 1)); }

    void weekInProgressNeverBreaksAndAddsOneOnceItsNumberIsReached()
    {
        QCOMPARE(weekly(3, "mmm----m-."), of(1, 1));
        QCOMPARE(weekly(3, "mmm----mm."), of(1, 1));
        QCOMPARE(weekly(3, "mmm----mmm"), of(2, 2));
        QCOMPARE(weekly(3, "mmm----m--m--."), of(1, 1));
        QCOMPARE(weekly(3, "mmm----m--m---"), of(0, 1));
    }

    void weekAsksForNoMoreDaysThanSkipsLeaveIt()
    {
        QCOMPARE(weekly(3, "mmm----mmsssss"), of(2, 2));
        QCOMPARE(weekly(3, "mmm----m-sssss"), of(0, 1));
    }

    void weekOfSkipsBridges() { QCOMPARE(weekly(3, "mmm----sssssssmmm----"), of(2, 2)); }

    void weekWithARepairedDayBridges() { QCOMPARE(weekly(3, "mmm----mm--N--mmm----"), of(2, 2)); }

    void weekCutShortByTheBeginningBridges()
    {
        QCOMPARE(weekly(3, "m-mmm----", monday - days(2)), of(1, 1));
        QCOMPARE(weekly(3, "mmmmm----", monday - days(2)), of(2, 2));
    }

    void weekBeginsWhereTheUserSaysSo()
    {
        const Habit habit = ownHabit(HabitKind::YesNo, {}, timesPerWeek(3));
        // Saturday and Sunday belong to the week before by Monday's count, to this one by Saturday's.
        QCOMPARE(streakOf(habit, "mmm----", monday - days(2), boost::date_time::Saturday), of(1, 1));
        QCOMPARE(streakOf(habit, "-------mm-----m------", monday - days(14), boost::date_time::Monday), none);
        QCOMPARE(streakOf(habit, "mm--m--", sunday, boost::date_time::Sunday), of(1, 1));
    }

    void changeFromDaysToWeeksBeginsANewRun()
    {
        Habit habit = daily;
        habit.schedules.push_back({monday + days(7), timesPerWeek(3)});
        QCOMPARE(streakOf(habit, "mmmmmmmmmm----"), of(1, 7));
    }
};

QTEST_GUILESS_MAIN(StreakTest)
#include "streak_test.moc"
