// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/reminder/world.h"

#include <QTest>

// rules.md, "Reminders": reminders that users set for habits of their own, by the kinds of interface.md.

using namespace limber;
using namespace limber::test;

namespace {

const Day monday{2026, 11, 23};

}  // namespace

class OwnReminderTest : public QObject {
    Q_OBJECT

private slots:
    void ownRemindersComeOnTheirWeekdaysAndScheduledDaysOutsideQuietHours()
    {
        World world;
        world.habits = {ownHabit(HabitKind::YesNo, {})};
        world.habits[0].reminderTimes = {{.time = {9 * 60}, .weekdays = std::bitset<7>("0000001")},
                                         everyDayAt(12, 30), everyDayAt(23, 30)};
        QCOMPARE(times(world, world.planned(monday), ReminderKind::Custom), std::string("09:00 12:30"));
        QCOMPARE(times(world, world.planned(monday + days(1)), ReminderKind::Custom), std::string("12:30"));
        QCOMPARE(world.planned(monday).front().occurrence, std::string("custom/own/2026-11-23/09:00"));
        world.habits[0].schedules[0].value = {Schedule::Kind::Weekdays, std::bitset<7>("0000010"), 0};
        QCOMPARE(times(world, world.planned(monday), ReminderKind::Custom), std::string());
        QCOMPARE(times(world, world.planned(monday + days(1)), ReminderKind::Custom), std::string("12:30"));
    }

    void ownReminderAfterMidnightBelongsToTheDayBefore()
    {
        World world;
        world.outlook.settings.quietHours.reset();
        world.habits = {ownHabit(HabitKind::YesNo, {})};
        world.habits[0].reminderTimes = {{.time = {30}, .weekdays = std::bitset<7>("0000001")}};
        const auto reminders = world.planned("2026-11-16T12:00", "2026-11-30T12:00");
        QCOMPARE(reminders.front().at, world.at("2026-11-17T00:30"));
        QCOMPARE(reminders.front().day, monday - days(7));
    }

    void ownReminderOfANightHabitMayComeInTheMorningAfter()
    {
        World world;
        world.habits = {ownHabit(HabitKind::Clock, {GoalKind::After, 28 * 60, 0}, Span::Night)};
        world.habits[0].reminderTimes = {everyDayAt(7, 30)};
        const Agenda agenda = world.agenda("2026-11-24T07:30");
        QCOMPARE(kinds(agenda.show), std::string("custom"));
        QCOMPARE(agenda.show.front().day, monday);
    }

    void ownReminderIsLeftOutOnceMetSkippedOrOutOfReach()
    {
        World world;
        world.habits = {ownHabit(HabitKind::YesNo, {})};
        world.habits[0].reminderTimes = {everyDayAt(12)};
        for (const DayState state : {DayState::Met, DayState::Skipped, DayState::Missed}) {
            world.set("own", monday, state);
            QCOMPARE(times(world, world.planned(monday), ReminderKind::Custom), std::string());
        }
    }

    void ownHabitIsDoneWhereThereIsSomethingToLog()
    {
        const auto answersOf = [](HabitKind kind, Goal goal) {
            World world;
            world.habits = {ownHabit(kind, goal)};
            world.habits[0].reminderTimes = {everyDayAt(12)};
            for (const Reminder& each : world.planned(monday))
                if (each.kind == ReminderKind::Custom)
                    return actions(each);
            return std::string("none");
        };
        QCOMPARE(answersOf(HabitKind::YesNo, {}), std::string("done snooze skip"));
        QCOMPARE(answersOf(HabitKind::Duration, {GoalKind::AtLeast, 20, 0}), std::string("done snooze skip"));
        QCOMPARE(answersOf(HabitKind::Amount, {GoalKind::AtMost, 2, 0}), std::string("snooze skip"));
        QCOMPARE(answersOf(HabitKind::Clock, {GoalKind::Before, 420, 0}), std::string("snooze skip"));
    }
};

QTEST_GUILESS_MAIN(OwnReminderTest)
#include "own_reminder_test.moc"
