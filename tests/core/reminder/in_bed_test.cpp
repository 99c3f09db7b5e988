// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/reminder/world.h"
#include "tests/support/tracked.h"

#include <QTest>

// Going to bed quiets everything until the wake-up.

using namespace limber;
using namespace limber::test;

namespace {

using namespace std::chrono_literals;

const Day monday{2026, 11, 23};

/// Everything reminds at night, too: no quiet hours, and an own habit at 22:50, 23:30, 02:00 and 06:30.
World restlessWorld()
{
    World world;
    world.outlook.settings.quietHours.reset();
    world.habits.push_back(ownHabit(HabitKind::YesNo, {}));
    for (const auto& [hour, minute] : {std::pair(22, 50), {23, 30}, {2, 0}, {6, 30}})
        world.habits.back().reminderTimes.push_back(everyDayAt(hour, minute));
    return world;
}

void goToBed(World& world, const std::string& wall)
{
    world.set("bedtime", monday, DayState::Met);
    world.outlook.days[monday].toBed = world.at(wall);
}

std::string custom(World& world)
{
    return times(world, world.planned("2026-11-23T22:00", "2026-11-24T12:00"), ReminderKind::Custom);
}

}  // namespace

class InBedTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsDueFromGoingToBedToTheUsualWakeUp()
    {
        World world = restlessWorld();
        QCOMPARE(custom(world), std::string("22:50 23:30 02:00 06:30"));
        goToBed(world, "2026-11-23T22:58");
        world.outlook.now = world.at("2026-11-23T22:58");
        QCOMPARE(custom(world), std::string("22:50"));
        QVERIFY(world.planned("2026-11-23T22:58", "2026-11-24T07:00").empty());
        QVERIFY(!world.planned("2026-11-24T07:00", "2026-11-24T12:00").empty());
    }

    void wakingUpEarlierEndsIt()
    {
        World world = restlessWorld();
        goToBed(world, "2026-11-23T22:58");
        world.outlook.days[monday].gotUp = world.at("2026-11-24T01:15");
        QCOMPARE(custom(world), std::string("22:50 02:00 06:30"));
    }

    void gettingUpLateDoesNotMakeItLonger()
    {
        World world = restlessWorld();
        world.habits.back().reminderTimes = {everyDayAt(8)};
        goToBed(world, "2026-11-23T22:58");
        world.outlook.days[monday].gotUp = world.at("2026-11-24T09:10");
        QCOMPARE(custom(world), std::string("08:00"));
    }

    void undoingTheBedtimeBringsThemBack()
    {
        World world = restlessWorld();
        const std::string before = custom(world);
        goToBed(world, "2026-11-23T22:58");
        QVERIFY(custom(world) != before);
        world.set("bedtime", monday, DayState::Open);
        world.outlook.days[monday].toBed.reset();
        QCOMPARE(custom(world), before);
    }

    void whatWasPutOffIsQuietToo()
    {
        World world = restlessWorld();
        world.setNow("2026-11-23T22:50");
        world.recordShown(world.agenda().show);
        world.snooze("custom/own/2026-11-23/22:50", 30min);
        QCOMPARE(custom(world), std::string("23:20 23:30 02:00 06:30"));
        goToBed(world, "2026-11-23T23:00");
        QCOMPARE(custom(world), std::string());
        QVERIFY(world.agenda("2026-11-23T23:20").show.empty());
    }

    void whatWasMissedBeforeBedDoesNotComeInTheNight()
    {
        World world = restlessWorld();
        goToBed(world, "2026-11-23T22:58");  // the machine was off at 22:50
        const Agenda agenda = world.agenda("2026-11-23T23:05");
        QVERIFY(agenda.show.empty());
        QVERIFY(agenda.missed.empty());
        QVERIFY(agenda.current.empty());
    }

    void whatIsOnTheScreenGoes()
    {
        World world = restlessWorld();
        world.setNow("2026-11-23T22:50");
        world.recordShown(world.agenda().show);
        QVERIFY(!world.agenda("2026-11-23T22:58").current.empty());
        goToBed(world, "2026-11-23T22:58");
        QVERIFY(world.agenda("2026-11-23T22:58").current.empty());
    }

    void noMachineIsWokenForIt()
    {
        World world = restlessWorld();
        QCOMPARE(world.agenda("2026-11-23T22:58").wake, std::optional(world.at("2026-11-23T23:30")));
        goToBed(world, "2026-11-23T22:58");
        QVERIFY(world.agenda("2026-11-23T22:58").wake > world.at("2026-11-24T07:00"));
    }

    void whatIsStillOfUseComesAfterTheWakeUp()
    {
        World world = restlessWorld();
        world.outlook.settings.dayStartsAt = {6 * 60};
        world.outlook.settings.usualWakeUp = {5 * 60};
        goToBed(world, "2026-11-23T23:00");
        world.recordShown(world.agenda("2026-11-23T22:49").missed);
        const Agenda night = world.agenda("2026-11-23T23:05");
        QVERIFY(night.show.empty());
        QCOMPARE(night.next, std::optional(world.at("2026-11-24T05:00")));
        QVERIFY(kinds(world.agenda("2026-11-24T05:00").show).find("custom") != std::string::npos);
    }

    void usualWakeUpIsTheFirstAfterTheBedtimeGoal()
    {
        World world = restlessWorld();
        world.habit("bedtime").goals = {{beginningOfTime(), {GoalKind::Before, 24 * 60 + 8 * 60, 0}}};  // 08:00, after a night shift
        world.outlook.settings.usualWakeUp = {15 * 60};
        world.habits.back().reminderTimes = {everyDayAt(9), everyDayAt(14), everyDayAt(16)};
        goToBed(world, "2026-11-24T07:50");
        QCOMPARE(times(world, world.planned("2026-11-24T08:00", "2026-11-24T18:00"), ReminderKind::Custom), std::string("16:00"));
    }

    void logAndUndoInTheDatabaseDoTheSame()
    {
        Tracked person("2026-11-23T21:00");
        person.tracker->noteUse();
        person.tracker->setSetting("quiet-hours", "off");
        Habit habit = ownHabit(HabitKind::YesNo, {});
        habit.reminderTimes = {everyDayAt(23, 30)};
        person.tracker->addHabit(habit);
        const auto planned = [&] { return person.tracker->reminders(person.clock.now(), person.clock.now() + 6h).size(); };
        person.at("2026-11-23T22:58");
        QCOMPARE(planned(), 1U);
        person.tracker->logBedtime({});
        QCOMPARE(planned(), 0U);
        person.tracker->undo();
        QCOMPARE(planned(), 1U);
    }
};

QTEST_GUILESS_MAIN(InBedTest)
#include "in_bed_test.moc"
