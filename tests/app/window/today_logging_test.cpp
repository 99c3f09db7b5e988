// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/vocabulary.h"
#include "tests/app/window/window_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace limber;
using namespace limber::test;

/// What can be done on the page Today, and what is said about it.
class TodayLoggingTest : public QObject {
    Q_OBJECT

private slots:
    void aDrinkIsSaidAndCanBeUndone()
    {
        WindowFixture window;
        Today& today = window.stage.today();
        QSignalSpy logged(&window.stage.changes(), &Changes::made);
        QSignalSpy undone(&window.stage.changes(), &Changes::told);
        QCOMPARE(today.drink(100), QString());
        QCOMPARE(logged.size(), 1);
        QCOMPARE(logged.first().first().toString(), QString("Logged 100 ml of water"));
        QCOMPARE(window.stage.changes().undo(), QString());
        QCOMPARE(undone.size(), 1);
        QCOMPARE(today.water()->value(), 0);
        QCOMPARE(today.entries()->count(), 0);
    }

    void undoTakesBackOnlyWhatTheSnackbarIsAbout()
    {
        WindowFixture window;
        Today& today = window.stage.today();
        today.drink(100);
        window.drinkElsewhere("2026-11-19T22:05", 200);
        QSignalSpy refused(&window.stage.changes(), &Changes::refused);
        QVERIFY(!window.stage.changes().undo().isEmpty());
        QCOMPARE(refused.size(), 1);
        window.session.catchUp();
        QCOMPARE(today.water()->value(), 300);
    }

    void undoingAgainTakesBackWhatThisWindowDidBefore()
    {
        WindowFixture window;
        Today& today = window.stage.today();
        today.drink(100);
        today.drink(200);
        QCOMPARE(window.stage.changes().undo(), QString());
        QCOMPARE(today.water()->value(), 100);
        QCOMPARE(window.stage.changes().undo(), QString());
        QCOMPARE(today.water()->value(), 0);
        QVERIFY(!window.stage.changes().undo().isEmpty());
    }

    void badInputIsRefusedAndChangesNothing_data()
    {
        QTest::addColumn<QString>("habit");
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "0", "-5", "much", "nan", "inf", "6000"}) {
            QTest::addRow("water %s", text) << "water" << text;
            QTest::addRow("exercise %s", text) << "exercise" << text;
        }
        QTest::newRow("bedtime 25:00") << "bedtime" << "25:00";
        QTest::newRow("unknown habit") << "moon" << "1";
    }
    void badInputIsRefusedAndChangesNothing()
    {
        QFETCH(QString, habit);
        QFETCH(QString, text);
        WindowFixture window;
        Today& today = window.stage.today();
        QSignalSpy refused(&window.stage.changes(), &Changes::refused);
        QSignalSpy logged(&window.stage.changes(), &Changes::made);
        QVERIFY(!today.log(habit, text).isEmpty());
        QCOMPARE(refused.size(), 1);
        QCOMPARE(logged.size(), 0);
        QCOMPARE(today.entries()->count(), 0);
    }

    void aTimeNeedsNoColon_data()
    {
        QTest::addColumn<QString>("bed");
        QTest::addColumn<QString>("up");
        QTest::newRow("four digits") << "2241" << "0610";
        QTest::newRow("three digits") << "22:41" << "610";
        QTest::newRow("full-width digits") << QString::fromUtf8("２２４１") << QString::fromUtf8("６：１０");
    }
    void aTimeNeedsNoColon()
    {
        QFETCH(QString, bed);
        QFETCH(QString, up);
        WindowFixture window("2026-11-19T08:00");
        QCOMPARE(window.stage.today().logSleep(bed, up), QString());
        QCOMPARE(window.stage.today().lastNight()->bedText(), QString("22:41"));
        QCOMPARE(window.stage.today().lastNight()->upText(), QString("06:10"));
    }

    void digitsThatAreNoTimeAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"7", "22", "2541", "2260", "22411", "-610"})
            QTest::newRow(text) << text;
    }
    void digitsThatAreNoTimeAreRefused()
    {
        QFETCH(QString, text);
        WindowFixture window("2026-11-19T08:00");
        QVERIFY(window.stage.today().logSleep("22:41", text).contains(text));
        QCOMPARE(window.stage.today().entries()->count(), 0);
    }

    void fullWidthDigitsAreDigits()
    {
        WindowFixture window;
        QCOMPARE(window.stage.today().log("water", QString::fromUtf8("２５０")), QString());
        QCOMPARE(window.stage.today().water()->value(), 250);
    }

    void aLargeDrinkAsksFirstAndIsLoggedOnceConfirmed()
    {
        WindowFixture window;
        Today& today = window.stage.today();
        QSignalSpy asks(&window.stage.changes(), &Changes::asks);
        QSignalSpy refused(&window.stage.changes(), &Changes::refused);
        QVERIFY(!today.drink(3000).isEmpty());
        QCOMPARE(asks.size(), 1);
        QCOMPARE(refused.size(), 0);
        QCOMPARE(today.water()->value(), 0);
        QCOMPARE(window.stage.changes().confirm(), QString());
        QCOMPARE(today.water()->value(), 3000);
        QCOMPARE(window.stage.changes().confirm(), QString());
        QCOMPARE(today.water()->value(), 3000);
    }

    void aTimeThatIsStillToComeMeansTheLatestOne()
    {
        WindowFixture window("2026-11-19T08:00");
        QCOMPARE(window.stage.today().log("exercise", "20", "18:10"), QString());
        QCOMPARE(window.stage.today().entries()->count(), 0);
        const DayView yesterday = window.session.tracker().day(parseDay("2026-11-18").value());
        QCOMPARE(yesterday.habits.at(3).value.value_or(0), 20.0);
    }

    void aBedtimeThatIsReplacedIsNamedAndComesBackWithUndo()
    {
        WindowFixture window("2026-11-19T12:30");
        Today& today = window.stage.today();
        QCOMPARE(today.logBedtime("22:41"), QString());
        QSignalSpy logged(&window.stage.changes(), &Changes::made);
        QCOMPARE(today.logBedtime("22:30"), QString());
        QCOMPARE(logged.first().first().toString(), QString("Logged Bedtime: 22:30, instead of 22:41"));
        QCOMPARE(window.stage.changes().undo(), QString());
        QCOMPARE(window.habitCell("bedtime", "valueRuns").toStringList(), QStringList({"22:41"}));
    }

    void aTimeThatCameTwiceIsTheFirstAndSaysSo()
    {
        WindowFixture window("2026-10-25T12:30", "Europe/Berlin");
        Today& today = window.stage.today();
        QSignalSpy logged(&window.stage.changes(), &Changes::made);
        QCOMPARE(today.logSleep("23:00", "02:30"), QString());
        QVERIFY(logged.first().first().toString().contains("came twice"));
    }

    void aTimeThatDidNotExistIsRefused()
    {
        WindowFixture window("2026-03-29T12:30", "Europe/Berlin");
        QVERIFY(window.stage.today().logSleep("23:00", "02:30").contains("did not exist"));
        QVERIFY(window.habitCell("sleep", "canFillIn").toBool());
    }

    void theStretchIsDoneWithOneTap()
    {
        WindowFixture window;
        QCOMPARE(window.stage.today().stretchDone(), QString());
        QCOMPARE(window.stage.today().stretchDone(), QString());  // a second press on the same button
        QCOMPARE(window.session.tracker().habitDay("stretch", window.session.tracker().today()).entries.size(), 1U);
        QCOMPARE(window.habitCell("stretch", "markState").toInt(), int(day_state::Met));
        QCOMPARE(window.habitCell("stretch", "valueRuns").toStringList(), QStringList({"Done"}));
    }

    void aCrampIsLoggedWithOneTapAndCanBeUndone()
    {
        WindowFixture window("2026-11-20T01:30");
        Today& today = window.stage.today();
        QCOMPARE(today.crampNow(), QString());
        QCOMPARE(today.entries()->cell(0, "habitId").toString(), QString("cramp"));
        QCOMPARE(window.stage.changes().undo(), QString());
        QCOMPARE(today.entries()->count(), 0);
    }

    void aHabitOfTheUsersOwnIsLoggedAsItsKindAsks()
    {
        WindowFixture window;
        Habit reading;
        reading.name = "Reading";
        reading.kind = HabitKind::YesNo;
        reading.goals = {{beginningOfTime(), Goal{}}};
        reading.schedules = {{beginningOfTime(), Schedule{}}};
        const QString id = QString::fromStdString(window.session.tracker().addHabit(reading).id);
        window.session.announceChange();
        QCOMPARE(window.habitCell(id, "name").toString(), QString("Reading"));
        QCOMPARE(window.stage.today().log(id, "yes"), QString());
        QCOMPARE(window.habitCell(id, "markState").toInt(), int(day_state::Met));
    }
};

QTEST_MAIN(TodayLoggingTest)
#include "today_logging_test.moc"
