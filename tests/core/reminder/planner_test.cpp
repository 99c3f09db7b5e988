// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/reminder/world.h"

#include <QTest>

// rules.md, "Reminders": the evening chain, exercise, morning and weekly review.

using namespace limber;
using namespace limber::test;

namespace {

const Day sunday{2026, 11, 22};
const Day monday{2026, 11, 23};

}  // namespace

class PlannerTest : public QObject {
    Q_OBJECT

private slots:
    void eveningChainComes30And15And5MinutesBeforeTheBedtimeGoal()
    {
        World world;
        QCOMPARE(evening(world, monday), std::string("wind_down 22:30, stretch 22:45, bedtime 22:55"));
    }

    void eveningChainFollowsTheGoalOfThatNight()
    {
        World world;
        world.habit("bedtime").goals.push_back({monday, {.kind = GoalKind::Before, .low = 24 * 60 + 10, .high = 0}});
        QCOMPARE(evening(world, sunday), std::string("wind_down 22:30, stretch 22:45, bedtime 22:55"));
        QCOMPARE(evening(world, monday), std::string("wind_down 23:40, stretch 23:55, bedtime 00:05"));
        for (const Reminder& each : world.planned("2026-11-23T23:00", "2026-11-24T03:00"))
            QCOMPARE(each.day, monday);
    }

    void eveningChainIsExemptFromQuietHours()
    {
        World world;
        world.outlook.settings.quietHours = {{20 * 60}, {8 * 60}};
        QCOMPARE(evening(world, monday), std::string("wind_down 22:30, stretch 22:45, bedtime 22:55"));
    }

    void chainLeavesOutWhatIsAlreadyDone()
    {
        World world;
        world.set("stretch", monday, DayState::Met);
        QCOMPARE(evening(world, monday), std::string("wind_down 22:30, bedtime 22:55"));
        world.set("stretch", monday, DayState::Skipped);
        QCOMPARE(evening(world, monday), std::string("wind_down 22:30, bedtime 22:55"));
        world.set("stretch", monday, DayState::Open);
        world.set("bedtime", monday, DayState::Skipped);
        world.standing("bedtime", monday).logged = false;
        QCOMPARE(evening(world, monday), std::string("stretch 22:45"));
    }

    void nothingOfTheChainComesOnceInBed()
    {
        World world;
        world.set("bedtime", monday, DayState::Met);
        QCOMPARE(evening(world, monday), std::string());
    }

    void bedtimeWithoutABeforeGoalHasNoRemindersOfItsOwn()
    {
        World world;
        world.habit("bedtime").archived = true;
        QCOMPARE(evening(world, monday), std::string("stretch 22:45"));
    }

    void plannedReminderInAGapMovesToTheFirstInstantAfterIt()
    {
        World world("Europe/Berlin");
        const Day night{2026, 3, 28};
        world.habit("bedtime").goals = {{beginningOfTime(), {.kind = GoalKind::Before, .low = 26 * 60 + 40, .high = 0}}};
        QCOMPARE(evening(world, night), std::string("wind_down 03:00, stretch 03:00, bedtime 03:00"));
    }

    void plannedReminderThatOccursTwiceTakesTheFirst()
    {
        World world("Europe/Berlin");
        const Day night{2026, 10, 24};
        world.habit("bedtime").goals = {{beginningOfTime(), {.kind = GoalKind::Before, .low = 26 * 60 + 40, .high = 0}}};
        QCOMPARE(evening(world, night), std::string("wind_down 02:10, stretch 02:25, bedtime 02:35"));
        const auto chain = world.planned("2026-10-24T22:00", "2026-10-25T06:00");
        QCOMPARE(kinds(chain), std::string("wind_down stretch bedtime"));
        for (const Reminder& each : chain)
            QVERIFY(each.at < world.at("2026-10-25T01:59") + std::chrono::minutes(61));
    }

    void exerciseComesOnceAt1730UntilTheUserSaysOtherwise()
    {
        World world;
        QCOMPARE(times(world, world.planned(monday), ReminderKind::Exercise), std::string("17:30"));
        world.outlook.settings.exerciseReminder = TimeOfDay{8 * 60};
        QCOMPARE(times(world, world.planned(monday), ReminderKind::Exercise), std::string("08:00"));
    }

    void exerciseIsLeftOutOnceMet()
    {
        World world;
        world.set("exercise", monday, DayState::Met);
        QCOMPARE(times(world, world.planned(monday), ReminderKind::Exercise), std::string());
        world.set("exercise", monday, DayState::Open);
        QCOMPARE(times(world, world.planned(monday), ReminderKind::Exercise), std::string("17:30"));
    }

    void morningComes30MinAfterTheUsualWakeUpAndAsksAboutLastNight()
    {
        World world;
        const auto reminders = world.planned(monday);
        QCOMPARE(times(world, reminders, ReminderKind::Morning), std::string("07:30"));
        QCOMPARE(reminders.front().day, sunday);
        QCOMPARE(reminders.front().habit, std::string("sleep"));
        QCOMPARE(reminders.front().occurrence, std::string("morning/2026-11-22"));
    }

    void morningComesIfTheNightHasNoBedtimeOrNoWakeUp()
    {
        World world;
        world.set("bedtime", sunday, DayState::Met);
        QCOMPARE(times(world, world.planned(monday), ReminderKind::Morning), std::string("07:30"));
        world.outlook.days[sunday].gotUp = world.at("2026-11-23T06:30");
        QCOMPARE(times(world, world.planned(monday), ReminderKind::Morning), std::string());
        world.standing("bedtime", sunday).logged = false;
        QCOMPARE(times(world, world.planned(monday), ReminderKind::Morning), std::string("07:30"));
        world.set("sleep", sunday, DayState::Skipped);
        QCOMPARE(times(world, world.planned(monday), ReminderKind::Morning), std::string());
    }

    void weeklyReviewComesOnSundayAt2000()
    {
        World world;
        const auto reminders = world.planned("2026-11-16T00:00", "2026-11-30T00:00");
        QCOMPARE(times(world, reminders, ReminderKind::WeeklyReview), std::string("20:00 20:00"));
        for (const Reminder& each : reminders) {
            if (each.kind != ReminderKind::WeeklyReview)
                continue;
            QCOMPARE(each.day.day_of_week().as_enum(), boost::date_time::Sunday);
            QVERIFY(each.habit.empty());
        }
    }

    void reminderCanBeAnsweredWhereItAppears()
    {
        World world;
        std::map<ReminderKind, std::string> answers;
        for (const Reminder& each : world.planned("2026-11-22T00:00", "2026-11-23T00:00"))
            answers[each.kind] = actions(each);
        const std::map<ReminderKind, std::string> expected{
            {ReminderKind::Water, "done snooze skip"},    {ReminderKind::WindDown, "snooze skip"},
            {ReminderKind::Stretch, "done snooze skip"},  {ReminderKind::Bedtime, "bed snooze skip"},
            {ReminderKind::Exercise, "done snooze skip"}, {ReminderKind::Morning, "fill_in snooze skip"},
            {ReminderKind::WeeklyReview, "review snooze skip"}};
        QVERIFY(answers == expected);
    }

    void nothingFromBeforeTheFirstUseIsDue()
    {
        World world;
        world.setNow("2026-11-23T22:40");
        world.outlook.firstUse = world.at("2026-11-23T22:40");
        QCOMPARE(kinds(world.planned(monday)), std::string("stretch bedtime"));
        world.outlook.firstUse.reset();
        QCOMPARE(kinds(world.planned(monday)), std::string("stretch bedtime"));
        world.setNow("2026-11-23T22:45");
        QCOMPARE(kinds(world.planned(monday)), std::string("bedtime"));
    }

    void vacationSilencesEverything()
    {
        World world;
        world.vacations = {{sunday, monday}};
        world.habits.push_back(ownHabit(HabitKind::YesNo, {}));
        world.habits.back().reminderTimes = {everyDayAt(12)};
        QCOMPARE(kinds(world.planned("2026-11-22T03:00", "2026-11-24T09:00")), std::string());
        QCOMPARE(kinds(world.planned("2026-11-22T03:00", "2026-11-24T09:01")), std::string("water"));
    }

    void everyKindCanBeSwitchedOff()
    {
        World world;
        Settings& settings = world.outlook.settings;
        settings.waterReminders = false;
        settings.eveningReminders = false;
        QCOMPARE(kinds(world.planned(sunday)), std::string("morning exercise weekly_review"));
        settings.morningReminder = false;
        settings.exerciseReminder.reset();
        settings.weeklyReview = false;
        QCOMPARE(kinds(world.planned(sunday)), std::string());
        settings = {};
        settings.reminders = false;
        QCOMPARE(kinds(world.planned(sunday)), std::string());
    }

    void timesAreWallClockTimesWhereTheUserIsNow()
    {
        World world("Asia/Shanghai");
        const Instant there = world.planned(monday).front().at;
        world.moveTo("Europe/Berlin");
        QCOMPARE(evening(world, monday), std::string("wind_down 22:30, stretch 22:45, bedtime 22:55"));
        QCOMPARE(world.planned(monday).front().at - there, std::chrono::milliseconds(std::chrono::hours(7)));
    }

    void kindsAndActionsHaveTheNamesOfTheInterface()
    {
        for (const char* name :
             {"water", "wind_down", "stretch", "bedtime", "exercise", "morning", "weekly_review", "custom"})
            QCOMPARE(nameOf(reminderKindNamed(name).value()), name);
        for (const char* name : {"done", "bed", "fill_in", "review", "snooze", "skip"})
            QCOMPARE(nameOf(reminderActionNamed(name).value()), name);
        QVERIFY(!reminderKindNamed("sleep"));
        QVERIFY(!reminderActionNamed(""));
    }

    void dayThatTheCalendarDroppedHasNoReminders()
    {
        World world("Pacific/Apia");  // from 29 to 31 December 2011 within a second
        QCOMPARE(evening(world, Day(2011, 12, 29)), std::string("wind_down 22:30, stretch 22:45, bedtime 22:55"));
        QCOMPARE(evening(world, Day(2011, 12, 30)), std::string());
        QCOMPARE(evening(world, Day(2011, 12, 31)), std::string("wind_down 22:30, stretch 22:45, bedtime 22:55"));
    }
};

QTEST_GUILESS_MAIN(PlannerTest)
#include "planner_test.moc"
