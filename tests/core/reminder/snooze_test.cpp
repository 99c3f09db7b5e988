// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/reminder/world.h"
#include "tests/support/tracked.h"

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

    void snoozedDrinkIsNotLostToAPlannedOneThatCameTooLate()
    {
        World world;
        world.recordShown(world.agenda("2026-11-23T17:00").show);
        const std::string drink = world.outlook.ledger.back().occurrence;
        world.snooze(drink, std::chrono::minutes(60));
        // Asleep from here until after the cut-off: what was planned for 19:00 is of no use any more, the snooze is.
        const Agenda agenda = world.agenda("2026-11-23T21:30");
        std::vector<std::string> missed;
        for (const Reminder& each : agenda.missed)
            missed.push_back(each.occurrence);
        for (const Reminder& each : agenda.show)
            missed.push_back(each.occurrence);
        QVERIFY(std::ranges::count(missed, drink) == 1);
    }

    void snoozedReminderIsNotLostToOneThatQuietHoursHold()
    {
        World world;
        world.habits.push_back(ownHabit(HabitKind::YesNo, {}));
        world.habits.back().reminderTimes = {everyDayAt(22), everyDayAt(22, 50)};
        world.recordShown(world.agenda("2026-11-23T22:00").show);
        world.snooze("custom/own/2026-11-23/22:00", std::chrono::minutes(30));
        const Agenda agenda = world.agenda("2026-11-23T23:10");  // back from a suspend since 22:10
        QCOMPARE(std::ranges::count(agenda.missed, std::string("custom/own/2026-11-23/22:00"), &Reminder::occurrence), 1);
    }

    void snoozeLastsThoughTheClockIsSetBackMeanwhile()
    {
        Tracked evening("2026-11-23T22:45");
        evening.tracker->noteUse();
        evening.tracker->recordShown(evening.tracker->agenda().show);
        evening.at("2026-11-23T21:50");  // it was an hour fast
        QVERIFY(evening.tracker->answer("stretch/2026-11-23", ReminderAction::Snooze, std::chrono::minutes(10)));
        evening.at("2026-11-23T22:00");
        const Agenda agenda = evening.tracker->agenda();
        QCOMPARE(std::ranges::count(agenda.show, std::string("stretch/2026-11-23"), &Reminder::occurrence), 1);
    }

    void drinkAfterASnoozeAnswersItThoughTheClockIsSetBackMeanwhile()
    {
        Tracked day("2026-11-23T08:00");
        day.tracker->noteUse();
        day.at("2026-11-23T17:04");
        const std::vector<Reminder> shown = day.tracker->agenda().show;
        const auto water = std::ranges::find(shown, ReminderKind::Water, &Reminder::kind);
        QVERIFY(water != shown.end());
        const std::string drink = water->occurrence;
        day.tracker->recordShown(shown);
        day.at("2026-11-23T16:14");  // it was nearly an hour fast
        QVERIFY(day.tracker->answer(drink, ReminderAction::Snooze, std::chrono::minutes(30)));
        day.at("2026-11-23T16:16");
        day.drink(300);
        day.at("2026-11-23T16:44");
        QCOMPARE(std::ranges::count(day.tracker->agenda().show, drink, &Reminder::occurrence), 0);
    }

    void snoozeDoesNotComeBackBeforeItsDayBegins()
    {
        World world("Pacific/Auckland");
        world.recordShown(world.agenda("2026-11-23T17:30").show);
        world.snooze("exercise/2026-11-23", std::chrono::minutes(60));
        world.moveTo("Pacific/Honolulu");  // where it is still the 22nd, and nothing can be done for the 23rd
        world.outlook.now += std::chrono::minutes(60);
        QCOMPARE(kinds(world.agenda().show), std::string());
        world.moveTo("Pacific/Auckland");
        QCOMPARE(kinds(world.agenda().show), std::string("exercise"));
    }

    void whatIsPutOffCannotBeWithdrawn()
    {
        Tracked evening("2026-11-23T22:45");
        evening.tracker->noteUse();
        evening.tracker->recordShown(evening.tracker->agenda().show);
        const std::string stretch = "stretch/2026-11-23";
        QVERIFY(evening.tracker->answer(stretch, ReminderAction::Snooze, std::chrono::minutes(10)));
        evening.tracker->recordWithdrawn(stretch);  // of a bubble that never came on the screen
        evening.at("2026-11-23T22:55");
        QCOMPARE(std::ranges::count(evening.tracker->agenda().show, stretch, &Reminder::occurrence), 1);
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
