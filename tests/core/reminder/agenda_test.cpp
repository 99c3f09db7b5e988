// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/reminder/world.h"

#include <QTest>

// rules.md, "Reminders": what is shown when, once, and what becomes of what was missed.

using namespace limber;
using namespace limber::test;

namespace {

using namespace std::chrono_literals;

const Day sunday{2026, 11, 22};
const Day monday{2026, 11, 23};

/// The service ran without a pause from 06:00 to this time and showed all that was due.
void runUntil(World& world, const std::string& wall)
{
    const Instant end = world.at(wall);
    world.setNow("2026-11-23T06:00");
    while (world.outlook.now <= end) {
        world.recordShown(world.agenda().show);
        world.outlook.now += 1min;
    }
    world.outlook.now = end;
}

}  // namespace

class AgendaTest : public QObject {
    Q_OBJECT

private slots:
    void dueReminderIsShownAndNothingBefore()
    {
        World world;
        runUntil(world, "2026-11-23T22:44");
        QCOMPARE(kinds(world.agenda().show), std::string());
        QCOMPARE(kinds(world.agenda("2026-11-23T22:45").show), std::string("stretch"));
    }

    void itFiresOnceAlsoAfterARestart()
    {
        World world;
        runUntil(world, "2026-11-23T22:45");
        World restarted = world;
        QCOMPARE(kinds(restarted.agenda("2026-11-23T22:46").show), std::string());
        QVERIFY(restarted.agenda("2026-11-23T22:46").missed.empty());
    }

    void crashBeforeItsRecordShowsItAgain()
    {
        World world;
        runUntil(world, "2026-11-23T22:44");
        QCOMPARE(kinds(world.agenda("2026-11-23T22:45").show), std::string("stretch"));
        QCOMPARE(kinds(world.agenda("2026-11-23T22:46").show), std::string("stretch"));
    }

    void severalMissedOnesAreOneSummaryAndNeverABurst()
    {
        World world;
        runUntil(world, "2026-11-23T12:00");
        const Agenda agenda = world.agenda("2026-11-23T22:50");
        QCOMPARE(kinds(agenda.missed), std::string("exercise stretch"));
        QCOMPARE(kinds(agenda.show), std::string());
    }

    void singleMissedOneIsShownAsItself()
    {
        World world;
        runUntil(world, "2026-11-23T17:29");
        const Agenda agenda = world.agenda("2026-11-23T18:10");
        QCOMPARE(kinds(agenda.show), std::string("exercise"));
        QVERIFY(agenda.missed.empty());
    }

    void whatIsDueNowIsShownBesideTheSummary()
    {
        World world;
        runUntil(world, "2026-11-23T12:00");
        const Agenda agenda = world.agenda("2026-11-23T22:55");
        QCOMPARE(kinds(agenda.missed), std::string("exercise stretch"));
        QCOMPARE(kinds(agenda.show), std::string("bedtime"));
    }

    void summaryHoldsOnlyTheLatestOfEachKind()
    {
        World world;
        world.setNow("2026-11-23T18:00");
        const Agenda agenda = world.agenda();
        QCOMPARE(kinds(agenda.missed), std::string("water exercise"));
        QCOMPARE(agenda.missed.front().at, world.at("2026-11-23T17:00"));
    }

    void nothingOfAnotherDayIsSummedUp()
    {
        World world;
        world.recordShown(world.agenda("2026-11-22T20:00").missed);
        const Agenda agenda = world.agenda("2026-11-24T06:00");
        QCOMPARE(kinds(agenda.show), std::string());
        QCOMPARE(kinds(agenda.missed), std::string());
    }

    void whatWasDoneMeanwhileIsNotShown()
    {
        World world;
        runUntil(world, "2026-11-23T12:00");
        world.set("exercise", monday, DayState::Met);
        QCOMPARE(kinds(world.agenda("2026-11-23T18:10").show), std::string("water"));
    }

    void eveningReminderIsOfUseUntilTheDayEnds()
    {
        World world;
        runUntil(world, "2026-11-23T22:44");
        world.set("bedtime", monday, DayState::Skipped);
        world.standing("bedtime", monday).logged = false;
        QCOMPARE(kinds(world.agenda("2026-11-24T02:59").show), std::string("stretch"));
        QCOMPARE(kinds(world.agenda("2026-11-24T03:00").show), std::string());
    }

    void bedtimeReminderIsOfUseUntilBedtimeIsLogged()
    {
        World world;
        runUntil(world, "2026-11-23T22:54");
        QCOMPARE(kinds(world.agenda("2026-11-24T00:30").show), std::string("bedtime"));
        world.set("bedtime", monday, DayState::Missed);
        QCOMPARE(kinds(world.agenda("2026-11-24T00:30").show), std::string());
    }

    void windDownIsOfUseUntilTheStretch()
    {
        World world;
        runUntil(world, "2026-11-23T22:29");
        QCOMPARE(kinds(world.agenda("2026-11-23T22:44").show), std::string("wind_down"));
        QCOMPARE(kinds(world.agenda("2026-11-23T22:45").show), std::string("stretch"));
    }

    void morningIsOfUseUntilNoonAndWaterUntilItsCutOff()
    {
        World world;
        world.outlook.settings.waterReminders = false;
        QCOMPARE(kinds(world.agenda("2026-11-23T11:59").show), std::string("morning"));
        QCOMPARE(kinds(world.agenda("2026-11-23T12:00").show), std::string());
        world.outlook.settings = {};
        world.outlook.settings.exerciseReminder.reset();
        world.outlook.settings.drinkSize = 1500;  // one, at 14:00
        runUntil(world, "2026-11-23T13:59");
        QCOMPARE(kinds(world.agenda("2026-11-23T20:59").show), std::string("water"));
        QCOMPARE(kinds(world.agenda("2026-11-23T21:00").show), std::string());
    }

    void missedOneIsHeldUntilQuietHoursEnd()
    {
        World world;
        world.outlook.settings.quietHours = {{18 * 60}, {20 * 60}};
        runUntil(world, "2026-11-23T17:29");
        const Agenda quiet = world.agenda("2026-11-23T18:10");
        QCOMPARE(kinds(quiet.show), std::string());
        QCOMPARE(quiet.next, std::optional(world.at("2026-11-23T20:00")));
        QCOMPARE(kinds(world.agenda("2026-11-23T20:00").show), std::string("exercise"));
    }

    void twoOwnHabitsAtTheSameTimeAreBothShown()
    {
        World world;
        world.habits.clear();
        for (const char* id : {"read", "write"}) {
            world.habits.push_back(ownHabit(HabitKind::YesNo, {}));
            world.habits.back().id = id;
            world.habits.back().reminderTimes = {everyDayAt(12)};
        }
        QCOMPARE(kinds(world.agenda("2026-11-23T12:00").show), std::string("custom custom"));
    }

    void snoozedReminderIsShownAgainOnceAtItsEnd()
    {
        World world;
        runUntil(world, "2026-11-23T22:45");
        world.snooze("stretch/2026-11-23", 30min);
        QVERIFY(std::ranges::count(world.agenda().current, "stretch/2026-11-23") == 0);
        QCOMPARE(world.agenda("2026-11-23T22:56").next, std::optional(world.at("2026-11-23T23:15")));
        world.recordShown(world.agenda("2026-11-23T22:56").show);
        const Agenda agenda = world.agenda("2026-11-23T23:15");
        QCOMPARE(kinds(agenda.show), std::string("stretch"));
        world.recordShown(agenda.show);
        QCOMPARE(kinds(world.agenda("2026-11-23T23:16").show), std::string());
        QVERIFY(std::ranges::count(world.agenda().current, "stretch/2026-11-23") == 1);
    }

    void snoozeSurvivesARestartAndALongSuspend()
    {
        World world;
        runUntil(world, "2026-11-23T22:30");
        world.snooze("wind_down/2026-11-23", 60min);
        QCOMPARE(kinds(world.agenda("2026-11-24T00:10").missed), std::string("stretch bedtime wind_down"));
        QCOMPARE(kinds(world.agenda("2026-11-24T03:00").show), std::string());
    }

    void shownReminderStaysWhileItMakesSense()
    {
        World world;
        runUntil(world, "2026-11-23T22:55");
        const auto stays = [&world](const std::string& occurrence) {
            return std::ranges::count(world.agenda().current, occurrence) == 1;
        };
        QVERIFY(!stays("wind_down/2026-11-23"));  // the stretch has come since
        QVERIFY(stays("stretch/2026-11-23"));
        QVERIFY(stays("bedtime/2026-11-23"));
        world.set("stretch", monday, DayState::Met);  // in the window, or elsewhere
        QVERIFY(!stays("stretch/2026-11-23"));
        world.answer("bedtime/2026-11-23", "skip");
        QVERIFY(!stays("bedtime/2026-11-23"));
    }

    void shownWaterReminderGoesWithADrinkOrALaterOne()
    {
        World world;
        runUntil(world, "2026-11-23T09:00");
        const std::string first = world.outlook.ledger.back().occurrence;
        QVERIFY(std::ranges::count(world.agenda().current, first) == 1);
        World drunk = world;
        drunk.drink("2026-11-23T09:01", monday, 250);
        QVERIFY(std::ranges::count(drunk.agenda("2026-11-23T09:01").current, first) == 0);
        QVERIFY(std::ranges::count(world.agenda("2026-11-23T11:00").current, first) == 0);
    }

    void shownReminderGoesWithItsDayAndWithItsSwitch()
    {
        World world;
        runUntil(world, "2026-11-23T22:55");
        World off = world;
        off.outlook.settings.eveningReminders = false;
        QVERIFY(off.agenda().current.size() < world.agenda().current.size());
        QVERIFY(world.agenda("2026-11-24T03:00").current.empty());
    }

    void nextIsWhenSomethingBecomesDueOrStopsMakingSense()
    {
        World world;
        runUntil(world, "2026-11-23T22:31");
        QCOMPARE(world.agenda().next, std::optional(world.at("2026-11-23T22:45")));
        runUntil(world, "2026-11-23T22:56");
        QCOMPARE(world.agenda().next, std::optional(world.at("2026-11-24T03:00")));
    }

    void nothingIsNextWhenNothingIsEnabled()
    {
        World world;
        world.outlook.settings.reminders = false;
        QVERIFY(!world.agenda("2026-11-23T12:00").next);
    }

    void zoneChangeReplansAtOnceAndRepeatsNothing()
    {
        World world("Asia/Shanghai");
        runUntil(world, "2026-11-23T22:56");
        world.moveTo("Europe/Berlin");  // 15:56 there; the chain of this evening was already shown
        const Agenda agenda = world.agenda();
        QVERIFY(std::ranges::none_of(agenda.show, [](const Reminder& each) { return each.kind != ReminderKind::Water; }));
        QCOMPARE(kinds(world.agenda("2026-11-23T22:45").show).find("stretch"), std::string::npos);
    }

    void clockThatWasWrongDoesNotSilenceWhatFollows()
    {
        World world;
        world.recordShown(world.agenda("2030-05-05T22:46").show);
        world.recordShown(world.agenda("2030-05-05T22:46").missed);
        QVERIFY(!world.outlook.ledger.empty());
        runUntil(world, "2026-11-23T22:44");
        QCOMPARE(kinds(world.agenda("2026-11-23T22:45").show), std::string("stretch"));
        for (const std::string& occurrence : world.agenda().current)
            QVERIFY(occurrence.find("2030") == std::string::npos);
    }
};

QTEST_GUILESS_MAIN(AgendaTest)
#include "agenda_test.moc"
