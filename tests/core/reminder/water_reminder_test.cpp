// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/reminder/world.h"

#include <QTest>

// rules.md, "Reminders": water.

using namespace limber;
using namespace limber::test;

namespace {

const Day monday{2026, 11, 23};
constexpr auto water = ReminderKind::Water;

}  // namespace

class WaterReminderTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsLeftDividedByTheUsualDrinkIsSpreadOverTheTimeToTheCutOff()
    {
        World world;  // 1500 ml are 6 drinks; 07:00 to 21:00 are 14 h, a seventh each
        QCOMPARE(times(world, world.planned(monday), water), std::string("09:00 11:00 13:00 15:00 17:00 19:00"));
    }

    void numberOfDrinksIsRoundedUp()
    {
        World world;
        world.drink("2026-11-23T07:00", monday, 1001);  // 499 ml are 2 drinks; a third of 14 h each
        QCOMPARE(times(world, world.planned(monday), water), std::string("11:40 16:20"));
        world.drink("2026-11-23T07:00", monday, 999);  // 501 ml are 3
        QCOMPARE(times(world, world.planned(monday), water), std::string("10:30 14:00 17:30"));
    }

    void usualDrinkIsASetting()
    {
        World world;
        world.outlook.settings.drinkSize = 500;
        QCOMPARE(times(world, world.planned(monday), water), std::string("10:30 14:00 17:30"));
    }

    void anchorIsTheLatestOfWakeUpLastDrinkAndFirstUse()
    {
        World world;
        world.outlook.settings.drinkSize = 1500;  // one reminder, half-way
        world.outlook.days[monday].wakeUp = world.at("2026-11-23T06:00");
        QCOMPARE(times(world, world.planned(monday), water), std::string("13:30"));
        world.outlook.days[monday].firstUse = world.at("2026-11-23T09:00");
        QCOMPARE(times(world, world.planned(monday), water), std::string("15:00"));
        world.drink("2026-11-23T08:00", monday, 100);
        QCOMPARE(times(world, world.planned(monday), water), std::string("15:00"));
        world.drink("2026-11-23T11:00", monday, 200);
        QCOMPARE(times(world, world.planned(monday), water), std::string("16:00"));
    }

    void remindersAreAtLeast30MinApartAndDroppedFromTheCutOffOn()
    {
        World world;
        world.drink("2026-11-23T19:15", monday, 250);  // 5 left in 105 min
        QCOMPARE(times(world, world.planned(monday), water), std::string("19:45 20:15 20:45"));
        world.drink("2026-11-23T20:00", monday, 500);
        QCOMPARE(times(world, world.planned(monday), water), std::string("20:30"));
        world.drink("2026-11-23T21:00", monday, 750);
        QCOMPARE(times(world, world.planned(monday), water), std::string());
    }

    void cutOffIsTwoHoursBeforeTheBedtimeGoal()
    {
        World world;
        world.outlook.settings.drinkSize = 1500;
        world.habit("bedtime").goals.push_back({monday, {.kind = GoalKind::Before, .low = 24 * 60 + 30, .high = 0}});
        QCOMPARE(times(world, world.planned(monday), water), std::string("14:45"));
        QCOMPARE(times(world, world.planned(monday - days(1)), water), std::string("14:00"));
        world.habit("bedtime").archived = true;
        QCOMPARE(times(world, world.planned(monday), water), std::string("14:00"));
    }

    void onlyADrinkMovesTheAnchorSoAPlanReadAtNoonIsWhatHappens()
    {
        World world;
        world.setNow("2026-11-23T12:00");
        const auto atNoon = world.planned(monday);
        world.recordShown({atNoon.begin() + 1, atNoon.begin() + 2});
        world.setNow("2026-11-23T16:00");
        QCOMPARE(times(world, world.planned(monday), water), times(world, atNoon, water));
    }

    void undoingADrinkMovesTheAnchorBack()
    {
        World world;
        const std::string before = times(world, world.planned(monday), water);
        world.drink("2026-11-23T12:00", monday, 250);
        QVERIFY(times(world, world.planned(monday), water) != before);
        world.outlook.days.clear();
        QCOMPARE(times(world, world.planned(monday), water), before);
    }

    void noneOnceMetSkippedOrOff()
    {
        World world;
        for (const DayState state : {DayState::Met, DayState::Skipped, DayState::Off}) {
            world.set("water", monday, state);
            QCOMPARE(times(world, world.planned(monday), water), std::string());
        }
    }

    void noneInQuietHours()
    {
        World world;
        world.outlook.settings.quietHours = {{12 * 60 + 30}, {15 * 60}};
        QCOMPARE(times(world, world.planned(monday), water), std::string("09:00 11:00 15:00 17:00 19:00"));
    }

    void keyIsTheDayAndTheInstantItIsDueInWholeSeconds()
    {
        World world;
        world.drink("2026-11-23T07:00", monday, 1000);
        world.outlook.days[monday].lastDrink = world.at("2026-11-23T07:00") + std::chrono::milliseconds(700);
        const auto first = world.planned(monday).at(1);  // the morning reminder is first
        QCOMPARE(first.kind, water);
        QCOMPARE(first.at.time_since_epoch().count() % 1000, 0);
        QCOMPARE(first.occurrence,
                 "water/2026-11-23/" + std::to_string(first.at.time_since_epoch().count() / 1000));
        QCOMPARE(first.day, monday);
        QCOMPARE(first.missing, 500);
    }

    void drinkAfterMidnightCountsForTheDayItBelongsTo()
    {
        World world;
        world.drink("2026-11-24T01:00", monday, 250);
        QCOMPARE(times(world, world.planned(monday + days(1)), water), std::string("09:00 11:00 13:00 15:00 17:00 19:00"));
    }

    void planForComingDaysAssumesThatNothingIsLoggedOnThem()
    {
        World world;
        world.set("water", monday, DayState::Met);
        QCOMPARE(times(world, world.planned(monday + days(3)), water), std::string("09:00 11:00 13:00 15:00 17:00 19:00"));
    }

    void threeIgnoredInARowDoubleTheSpacingForThatDay()
    {
        World world;
        const auto all = world.planned(monday);
        for (const Reminder& reminder : all) {
            if (reminder.kind != water || world.outlook.ledger.size() == 3)
                continue;
            QVERIFY(!reminder.lessOften);
            world.outlook.now = reminder.at;
            world.recordShown({reminder});
        }
        const auto rest = world.planned("2026-11-23T14:00", "2026-11-23T21:00");
        QCOMPARE(times(world, rest, water), std::string("17:00"));
        QVERIFY(rest.front().kind != water || rest.front().lessOften);
        QCOMPARE(times(world, world.planned(monday + days(1)), water), std::string("09:00 11:00 13:00 15:00 17:00 19:00"));
    }

    void answerOrDrinkBreaksTheRowOfIgnoredOnes()
    {
        World world;
        const auto all = world.planned(monday);
        for (const Reminder& reminder : all) {
            if (reminder.kind != water || world.outlook.ledger.size() == 3)
                continue;
            world.outlook.now = reminder.at;
            world.recordShown({reminder});
        }
        World answered = world;
        answered.answer(answered.outlook.ledger[1].occurrence, "skip");
        QCOMPARE(times(answered, answered.planned("2026-11-23T14:00", "2026-11-23T21:00"), water),
                 std::string("15:00 17:00 19:00"));
        world.drink("2026-11-23T14:00", monday, 1000);  // 2 left in 7 h
        QCOMPARE(times(world, world.planned("2026-11-23T14:00", "2026-11-23T21:00"), water), std::string("16:20 18:40"));
    }

    void withdrawnForALaterOneIsStillIgnored()
    {
        World world;
        for (const Reminder& reminder : world.planned(monday)) {
            if (reminder.kind != water || world.outlook.ledger.size() == 3)
                continue;
            world.outlook.now = reminder.at;
            world.recordShown({reminder});
        }
        world.answer(world.outlook.ledger[0].occurrence, "withdrawn");
        world.answer(world.outlook.ledger[1].occurrence, "withdrawn");
        QCOMPARE(times(world, world.planned("2026-11-23T14:00", "2026-11-23T21:00"), water), std::string("17:00"));
    }

    void gridThatMovesWithoutADrinkKeeps30MinFromWhatWasShown()
    {
        World world;
        world.setNow("2026-11-23T09:00");
        world.recordShown(world.agenda().show);
        world.outlook.days[monday].wakeUp = world.at("2026-11-23T07:14");  // filled in: 09:12 would be next
        QCOMPARE(times(world, world.planned(monday), water), std::string("11:10 13:08 15:06 17:04 19:02"));
    }
};

QTEST_GUILESS_MAIN(WaterReminderTest)
#include "water_reminder_test.moc"
