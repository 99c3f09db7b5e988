// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/reminder/world.h"
#include "tests/support/tracked.h"

#include <QTest>

// rules.md, "Reminders": over the dateline a day begins twice, or is over at once.

using namespace limber;
using namespace limber::test;
using namespace std::chrono_literals;

class JourneyTest : public QObject {
    Q_OBJECT

private slots:
    void nextIsNoLaterThanTheNextDayWhichMayBeKnownAlready()
    {
        Tracked journey("2026-11-23T09:00", "Pacific/Auckland");
        journey.tracker->noteUse();
        journey.tracker->setSetting("evening-reminders", "off");
        journey.drink(250);
        const ZonePtr honolulu = zoneNamed("Pacific/Honolulu");  // where the 23rd has yet to come
        journey.tracker->setZone(honolulu);
        journey.clock.set("2026-11-22T23:30", *honolulu);
        QCOMPARE(journey.tracker->agenda().next, std::optional(honolulu->firstInstant(parseWallTime("2026-11-23T03:00").value())));
    }

    void yesterdaysDoesNotStandForTodaysAfterAJourney()
    {
        World world("Pacific/Honolulu");
        world.habits.push_back(ownHabit(HabitKind::YesNo, {}));
        world.habits.back().reminderTimes = {everyDayAt(9)};
        world.outlook.settings.waterReminders = false;
        world.recordShown(world.agenda("2026-11-23T09:00").show);
        world.snooze("custom/own/2026-11-23/09:00", 60min);
        world.recordShown(world.agenda("2026-11-23T10:00").show);
        world.moveTo("Pacific/Kiritimati");  // the same time of the next day
        const Agenda agenda = world.agenda("2026-11-24T10:30");
        QCOMPARE(std::ranges::count(agenda.show, std::string("custom/own/2026-11-24/09:00"), &Reminder::occurrence) +
                     std::ranges::count(agenda.missed, std::string("custom/own/2026-11-24/09:00"), &Reminder::occurrence),
                 1);
    }

    void laterOneSeenBeforeTheJourneyDoesNotStandForWhatIsDueAfterIt()
    {
        World world("Pacific/Auckland");
        world.habits.push_back(ownHabit(HabitKind::YesNo, {}));
        world.habits.back().reminderTimes = {everyDayAt(8), everyDayAt(9)};
        world.outlook.settings.waterReminders = false;
        world.recordShown(world.agenda("2026-11-24T09:00").show);  // off until then: 08:00 gave way to 09:00
        world.moveTo("Pacific/Honolulu");                          // nearly a day earlier
        const Agenda agenda = world.agenda("2026-11-24T08:30");
        QCOMPARE(std::ranges::count(agenda.show, std::string("custom/own/2026-11-24/08:00"), &Reminder::occurrence) +
                     std::ranges::count(agenda.missed, std::string("custom/own/2026-11-24/08:00"), &Reminder::occurrence),
                 1);
        QCOMPARE(std::ranges::count(world.agenda("2026-11-24T09:30").show, std::string("custom/own/2026-11-24/08:00"), &Reminder::occurrence), 1);
    }
};

QTEST_GUILESS_MAIN(JourneyTest)
#include "journey_test.moc"
