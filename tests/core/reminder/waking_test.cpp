// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/reminder/world.h"

#include <QTest>

using namespace limber;
using namespace limber::test;
using namespace std::chrono_literals;

namespace {

const std::string noon = "2026-11-23T12:00";

/// For what a sleeping machine is woken, where that is permitted, and what is on screen as it would be shown again.
class WakingTest : public QObject {
    Q_OBJECT

private slots:
    void theEveningChainWakesTheMachineAndWaterDoesNot()
    {
        World world;
        const Agenda agenda = world.agenda(noon);
        QVERIFY(agenda.next.value() < world.at("2026-11-23T14:00"));
        QCOMPARE(agenda.wake.value(), world.at("2026-11-23T22:30"));
    }

    void withoutTheChainNothingWakesIt()
    {
        World world;
        world.outlook.settings.eveningReminders = false;
        const Agenda agenda = world.agenda(noon);
        QVERIFY(agenda.next.has_value());
        QVERIFY(!agenda.wake);
    }

    void anOwnHabitsReminderWakesIt()
    {
        World world;
        Habit socks;
        socks.id = "socks";
        socks.name = "Warm socks";
        socks.kind = HabitKind::YesNo;
        socks.goals = world.habits.front().goals;
        socks.schedules = world.habits.front().schedules;
        socks.reminderTimes.push_back({TimeOfDay{15 * 60}, {}});
        socks.reminderTimes.back().weekdays.set();
        world.habits.push_back(socks);
        QCOMPARE(world.agenda(noon).wake.value(), world.at("2026-11-23T15:00"));
    }

    void theEndOfASnoozeWakesIt()
    {
        World world;
        world.recordShown(world.agenda("2026-11-23T17:30").show);
        world.snooze("exercise/2026-11-23", 30min);
        QCOMPARE(world.agenda("2026-11-23T17:31").wake.value(), world.at("2026-11-23T18:00"));
    }

    void whatIsOnScreenCanBeShownAgainAsItWasWithItsAnswers()
    {
        World world;
        world.outlook.settings.waterReminders = false;
        const Reminder first = world.agenda("2026-11-23T22:45").show.front();
        world.recordShown({first});
        const std::vector<Reminder> shown = world.agenda("2026-11-23T22:50").shown;
        QCOMPARE(shown.size(), 1u);
        QCOMPARE(shown.front().occurrence, first.occurrence);
        QCOMPARE(actions(shown.front()), actions(first));
        QVERIFY(!shown.front().actions.empty());
    }

    void waterShownAgainSaysHowMuchIsMissingNow()
    {
        World world;
        world.drink("2026-11-23T09:00", Day(2026, 11, 23), 500);
        world.outlook.settings.morningReminder = false;
        world.outlook.now = world.planned("2026-11-23T09:01", "2026-11-23T17:00").front().at;
        world.recordShown(world.agenda().show);
        QCOMPARE(kinds(world.agenda().shown), std::string("water"));
        QCOMPARE(world.agenda().shown.front().missing, 1000);
    }
};

}  // namespace

QTEST_GUILESS_MAIN(WakingTest)
#include "waking_test.moc"
