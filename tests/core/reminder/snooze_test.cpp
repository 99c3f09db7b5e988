// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/reminder/world.h"

#include <QTest>

// rules.md, "Reminders": what was answered or put off.

using namespace limber;
using namespace limber::test;

namespace {

const Day monday{2026, 11, 23};


}  // namespace

class SnoozeTest : public QObject {
    Q_OBJECT

private slots:
    void snoozedOccurrenceComesAtTheEndOfItsSnoozeAlsoInQuietHours()
    {
        World world;
        world.setNow("2026-11-23T22:46");
        world.recordShown(world.planned("2026-11-23T22:45", "2026-11-23T22:46"));
        world.snooze("stretch/2026-11-23", std::chrono::minutes(60));
        const auto reminders = world.planned("2026-11-23T22:46", "2026-11-24T06:00");
        QCOMPARE(kinds(reminders), std::string("bedtime stretch"));
        QCOMPARE(reminders[1].at, world.at("2026-11-23T23:46"));
        QVERIFY(reminders[1].snoozed);
        QCOMPARE(reminders[1].due, world.at("2026-11-23T22:45"));
        QCOMPARE(actions(reminders[1]), std::string("done snooze skip"));
    }

    void snoozeIsForgottenOnceTheHabitIsMetOrSkipped()
    {
        World world;
        world.setNow("2026-11-23T17:30");
        world.recordShown(world.planned("2026-11-23T17:30", "2026-11-23T17:31"));
        world.snooze("exercise/2026-11-23", std::chrono::minutes(30));
        QCOMPARE(kinds(world.planned("2026-11-23T18:00", "2026-11-23T18:01")), std::string("exercise"));
        world.set("exercise", monday, DayState::Met);
        QCOMPARE(kinds(world.planned("2026-11-23T18:00", "2026-11-23T18:01")), std::string());
        world.set("exercise", monday, DayState::Skipped);
        QCOMPARE(kinds(world.planned("2026-11-23T18:00", "2026-11-23T18:01")), std::string());
    }

    void snoozedDrinkIsForgottenOnceSomethingIsDrunk()
    {
        World world;
        world.setNow("2026-11-23T09:00");
        world.recordShown(world.agenda().show);
        world.snooze(world.outlook.ledger.back().occurrence, std::chrono::minutes(10));
        QCOMPARE(kinds(world.planned("2026-11-23T09:10", "2026-11-23T09:11")), std::string("water"));
        world.drink("2026-11-23T09:05", monday, 250);
        QCOMPARE(kinds(world.planned("2026-11-23T09:10", "2026-11-23T09:11")), std::string());
    }

    void answeredOccurrencesAreLeftOutAndShownOnesAreStillIn()
    {
        World world;
        world.setNow("2026-11-23T22:30");
        world.recordShown(world.planned("2026-11-23T22:30", "2026-11-23T22:50"));
        QCOMPARE(evening(world, monday), std::string("wind_down 22:30, stretch 22:45, bedtime 22:55"));
        world.answer("stretch/2026-11-23", "done");
        QCOMPARE(evening(world, monday), std::string("wind_down 22:30, bedtime 22:55"));
    }
};

QTEST_GUILESS_MAIN(SnoozeTest)
#include "snooze_test.moc"
