// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/vocabulary.h"
#include "tests/app/window/window_fixture.h"
#include "tests/support/sample_weeks.h"

#include <QSignalSpy>
#include <QtTest>

using namespace limber;
using namespace limber::test;

/// What can be changed about a day on the page History. Now is Thursday, 19 November 2026, 22:05.
class HistoryChangesTest : public QObject {
    Q_OBJECT

    struct Chosen {
        explicit Chosen(const char* iso = "2026-11-18") : made(&window.stage.changes(), &Changes::made)
        {
            logSampleWeeks(window.session.tracker());
            history.setShown(true);
            history.choose(iso);
        }
        [[nodiscard]] DayHabit& habit(const char* id) { return *history.day()->habit(id); }
        [[nodiscard]] QString said() { return made.isEmpty() ? QString() : made.last().first().toString(); }

        WindowFixture window;
        History& history = window.stage.history();
        QSignalSpy made;
    };

private slots:
    void valuesAreWordedAsInThePictures()
    {
        Chosen day("2026-11-14");
        QCOMPARE(day.habit("water").valueText(), QString("1450 ml"));
        QCOMPARE(day.habit("water").markState(), int(day_state::Partly));
        QCOMPARE(day.habit("bedtime").valueText(), QString("00:18, 1 h 18 min late"));
        QCOMPARE(day.habit("bedtime").spoken(), QString("Bedtime: 00:18, 1 h 18 min late, goal missed"));
        QCOMPARE(day.habit("sleep").valueText(), QString("7 h 30 min"));
        QCOMPARE(day.habit("stretch").valueText(), QString("Done"));
        day.history.choose("2026-11-13");
        QCOMPARE(day.habit("water").valueText(), QString("Not logged"));
        QVERIFY(!day.habit("water").known());
    }

    void aBedtimeIsFixedAndTakenBack()
    {
        Chosen day;
        QCOMPARE(day.history.day()->bedText(), QString("22:41"));
        QCOMPARE(day.history.logNight("23:30", "06:10"), QString());
        QCOMPARE(day.said(), QString::fromUtf8("Logged the night of 18 November: 23:30–06:10, instead of 22:41"));
        QCOMPARE(day.habit("bedtime").valueText(), QString("23:30, 30 min late"));
        day.window.stage.changes().undo();
        QCOMPARE(day.history.day()->bedText(), QString("22:41"));
    }

    void oneEndOfANightCanBeLoggedAlone()
    {
        Chosen day("2026-11-13");
        QCOMPARE(day.history.logNight("2250", ""), QString());
        QCOMPARE(day.history.day()->bedText(), QString("22:50"));
        QCOMPARE(day.history.day()->upText(), QString());
        QCOMPARE(day.history.logNight("", "06:05"), QString());
        QCOMPARE(day.habit("sleep").valueText(), QString("7 h 15 min"));
        QVERIFY(!day.history.logNight("", "").isEmpty());
    }

    void whatIsFilledInCountsForThatDay()
    {
        Chosen day("2026-11-13");
        QCOMPARE(day.habit("water").newValue(), QString("250"));
        QCOMPARE(day.habit("water").newTime(), QString("12:00"));
        QCOMPARE(day.history.log("water", "1500", "12:00"), QString());
        QCOMPARE(day.said(), QString("Logged for 13 November: Water 1500 ml"));
        QCOMPARE(day.habit("water").markState(), int(day_state::Met));
        QCOMPARE(day.habit("water").entries()->cell(0, "timeText").toString(), QString("12:00"));
        QCOMPARE(day.history.log("exercise", "1h", "01:30"), QString());  // before the day starts at 03:00, so of its night
        QCOMPARE(day.habit("exercise").valueText(), QString("1 h"));
        QCOMPARE(day.history.logRoutine("stretch", false), QString());
        QCOMPARE(day.habit("stretch").markState(), int(day_state::Partly));
        QCOMPARE(day.history.logRoutine("stretch", true), QString());
        QCOMPARE(day.habit("stretch").valueText(), QString("Done"));
    }

    void refusalsAreReturnedForTheFieldToShow()
    {
        Chosen day;
        QSignalSpy refused(&day.window.stage.changes(), &Changes::refused);
        bool fillingIn = false;
        connect(&day.window.stage.changes(), &Changes::refused, this, [&] { fillingIn = day.history.fillingIn(); });
        QVERIFY(!day.history.log("water", "lots", "12:00").isEmpty());
        QVERIFY(!day.history.log("water", "6000", "12:00").isEmpty());
        QVERIFY(!day.history.log("water", "250", "25:00").isEmpty());
        QCOMPARE(refused.size(), 3);
        QVERIFY(fillingIn);
        QVERIFY(!day.history.fillingIn());
        QCOMPARE(day.made.size(), 0);
    }

    void muchWaterIsAskedAboutFirst()
    {
        Chosen day("2026-11-13");
        QSignalSpy asks(&day.window.stage.changes(), &Changes::asks);
        QVERIFY(!day.history.log("water", "3000", "12:00").isEmpty());
        QCOMPARE(asks.size(), 1);
        day.window.stage.changes().confirm();
        QCOMPARE(day.habit("water").valueText(), QString("3000 ml"));
    }

    void aDayIsSkippedAndNoLongerSkipped()
    {
        Chosen day("2026-11-13");
        QVERIFY(day.habit("water").canSkip());
        QVERIFY(!day.habit("water").canUnskip());
        QCOMPARE(day.history.skip("water"), QString());
        QCOMPARE(day.said(), QString("Skipped on 13 November: Water"));
        QCOMPARE(day.habit("water").valueText(), QString("Skipped"));
        QVERIFY(!day.habit("water").canSkip());
        QVERIFY(day.habit("water").canUnskip());
        QCOMPARE(day.history.unskip("water"), QString());
        QCOMPARE(day.habit("water").valueText(), QString("Not logged"));
        day.history.choose("2026-11-18");
        QVERIFY(!day.habit("water").canSkip());  // met: nothing to skip
    }

    void vacationIsNotUnskippedForOneDay()
    {
        Chosen day("2026-11-13");
        day.window.session.tracker().addVacation(parseDay("2026-11-13").value(), parseDay("2026-11-13").value());
        day.window.session.announceChange();
        QVERIFY(day.history.day()->isVacation());
        QCOMPARE(day.habit("water").markState(), int(day_state::Skipped));
        QVERIFY(!day.habit("water").canUnskip());
    }

    void repairIsOfferedWhileTheRulesAllowIt()
    {
        Chosen day("2026-11-17");
        day.window.session.tracker().remove(day.habit("stretch").entries()->cell(0, "entryId").toString().toStdString());
        day.window.session.announceChange();
        QVERIFY(day.habit("stretch").canRepair());
        QVERIFY(!day.habit("water").canRepair());
        QCOMPARE(day.history.repair("stretch"), QString());
        QVERIFY(!day.habit("stretch").canRepair());
        QVERIFY(day.habit("stretch").aboutText().endsWith("repaired"));
        QVERIFY(day.history.hasRepaired());
        day.history.choose("2026-11-13");
        QVERIFY(!day.habit("stretch").canRepair());  // six days ago
        day.history.choose("2026-11-19");
        QVERIFY(!day.habit("water").canRepair());  // still open
    }

    void aDayBeforeTheHabitsBeginningIsNotRepaired()
    {
        WindowFixture window;
        window.stage.today().drink(250);
        History& history = window.stage.history();
        history.setShown(true);
        history.choose("2026-11-18");
        QVERIFY(!history.day()->habit("water")->canRepair());
    }

    void habitsOfTheUsersOwnAreLoggedByTheirKind()
    {
        Chosen day("2026-11-17");
        Tracker& tracker = day.window.session.tracker();
        Habit tea;
        tea.name = "Tea";
        tea.kind = HabitKind::Clock;
        tea.goals = {{beginningOfTime(), {GoalKind::Before, 15 * 60, 0}}};
        const std::string clock = tracker.addHabit(tea).id;
        Habit sun;
        sun.name = "Sun";
        sun.goals = {{beginningOfTime(), {}}};
        const std::string yesNo = tracker.addHabit(sun).id;
        day.window.session.announceChange();
        QCOMPARE(day.habit(clock.c_str()).newTime(), QString("15:00"));
        QCOMPARE(day.history.log(clock.c_str(), "14:20", ""), QString());
        QCOMPARE(day.habit(clock.c_str()).valueText(), QString("14:20"));
        QCOMPARE(day.history.log(yesNo.c_str(), "no", "12:00"), QString());
        QCOMPARE(day.habit(yesNo.c_str()).valueText(), QString("No"));
        QCOMPARE(day.history.log(yesNo.c_str(), "yes", "12:00"), QString());
        QCOMPARE(day.habit(yesNo.c_str()).valueText(), QString("Yes"));
    }

    void crampsOfTheNightAreListed()
    {
        Chosen day;
        NewCramp cramp;
        cramp.when.wall = parseWallTime("2026-11-19T02:10");
        day.window.session.tracker().logCramp(cramp);
        day.window.session.announceChange();
        QCOMPARE(day.history.day()->cramps()->count(), 1);
        day.history.choose("2026-11-17");
        QCOMPARE(day.history.day()->cramps()->count(), 0);
    }
};

QTEST_MAIN(HistoryChangesTest)
#include "history_changes_test.moc"
