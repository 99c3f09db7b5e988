// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/window/window_fixture.h"

#include <QSignalSpy>
#include <QTest>

namespace limber::test {

class WelcomeTest : public QObject {
    Q_OBJECT

private:
    static QString value(Welcome& welcome, const QString& habit)
    {
        for (int row = 0; row < welcome.habits()->count(); ++row) {
            if (welcome.habits()->cell(row, "habitId").toString() == habit)
                return welcome.habits()->cell(row, "value").toString();
        }
        return QStringLiteral("no row");
    }
    static Goal goalNow(WindowFixture& window, const char* habit)
    {
        return window.session.tracker().habit(habit).goalOn(window.session.tracker().today());
    }

private slots:
    void aNewDatabaseIsWelcomedWithTheDefaults()
    {
        WindowFixture window;
        Welcome& welcome = window.stage.welcome();
        QVERIFY(!welcome.shown());
        welcome.offer();
        QVERIFY(welcome.shown());
        QCOMPARE(welcome.habits()->count(), 5);
        QCOMPARE(value(welcome, "water"), QString("1500–1700 ml"));
        QCOMPARE(value(welcome, "bedtime"), QString("before 23:00, up at 07:00"));
        QCOMPARE(value(welcome, "sleep"), QString("at least 7 h"));
        QCOMPARE(value(welcome, "exercise"), QString("at least 10 min"));
        QCOMPARE(value(welcome, "stretch"), QString("about 7 min"));
        QVERIFY(welcome.reminders());
    }

    void whoHasDataIsNotAsked()
    {
        WindowFixture window;
        window.stage.today().drink(250);
        window.stage.welcome().offer();
        QVERIFY(!window.stage.welcome().shown());
    }

    void onceFinishedItNeverComesBack()
    {
        WindowFixture window;
        Welcome& welcome = window.stage.welcome();
        welcome.offer();
        QCOMPARE(welcome.setReminders(false), QString());
        welcome.finish();
        QVERIFY(!welcome.shown());
        while (window.session.tracker().undoable())
            window.session.tracker().undo();
        welcome.offer();
        QVERIFY(!welcome.shown());
        window.elsewhere("2026-11-19T22:05", [](Tracker& other) { QVERIFY(!other.isNew()); });
    }

    void leftAsItIsEverythingStaysAsByDefault()
    {
        WindowFixture window;
        window.stage.welcome().offer();
        window.stage.welcome().finish();
        QVERIFY(!window.session.tracker().undoable());
        QCOMPARE(goalNow(window, "water"), (Goal{GoalKind::Between, 1500, 1700}));
    }

    void aGoalChosenHoldsFromTheBeginningAndNoOtherStaysBehindIt()
    {
        WindowFixture window;
        Welcome& welcome = window.stage.welcome();
        welcome.offer();
        QCOMPARE(welcome.setWater("1700", "", "300"), QString());
        QCOMPARE(window.session.tracker().habit("water").goals.size(), std::size_t{1});
        QCOMPARE(goalNow(window, "water"), (Goal{GoalKind::AtLeast, 1700, 0}));
        QCOMPARE(window.session.tracker().settings().drinkSize, 300);
        QCOMPARE(value(welcome, "water"), QString("at least 1700 ml"));
        QCOMPARE(window.stage.today().water()->low(), 1700);
        QCOMPARE(welcome.setWater("1500", "1700", "250"), QString());
        QCOMPARE(goalNow(window, "water"), (Goal{GoalKind::Between, 1500, 1700}));
    }

    void aBedtimePastMidnightBelongsToTheEveningBefore()
    {
        WindowFixture window;
        Welcome& welcome = window.stage.welcome();
        welcome.offer();
        QCOMPARE(welcome.setNight("0030", "8:15"), QString());
        QCOMPARE(goalNow(window, "bedtime"), (Goal{GoalKind::Before, 1470, 0}));
        QCOMPARE(welcome.bedtime(), QString("00:30"));
        QCOMPARE(welcome.wakeUp(), QString("08:15"));
        QCOMPARE(value(welcome, "bedtime"), QString("before 00:30, up at 08:15"));
    }

    void sleepAndExerciseAreTyped()
    {
        WindowFixture window;
        Welcome& welcome = window.stage.welcome();
        welcome.offer();
        QCOMPARE(welcome.setSleep("7.5"), QString());
        QCOMPARE(goalNow(window, "sleep").low, 450.0);
        QCOMPARE(welcome.sleepHours(), QString("7.5"));
        QCOMPARE(welcome.setSleep("８"), QString());
        QCOMPARE(value(welcome, "sleep"), QString("at least 8 h"));
        QCOMPARE(welcome.setExercise("20"), QString());
        QCOMPARE(goalNow(window, "exercise").low, 20.0);
    }

    void badInputIsRefusedAndChangesNothing()
    {
        WindowFixture window;
        Welcome& welcome = window.stage.welcome();
        welcome.offer();
        for (const QString& refusal : {welcome.setWater("0", "", "250"), welcome.setWater("much", "", "250"), welcome.setWater("1600", "", "5000"),
                                       welcome.setNight("25:00", "07:00"), welcome.setNight("23:00", ""), welcome.setSleep("long"),
                                       welcome.setSleep("0"), welcome.setSleep("25"), welcome.setExercise("-5"), welcome.setExercise("")})
            QVERIFY(!refusal.isEmpty());
        QVERIFY(!window.session.tracker().undoable());
    }

    void aHabitSwitchedOffLeavesTodayAndCanComeBack()
    {
        WindowFixture window;
        Welcome& welcome = window.stage.welcome();
        welcome.offer();
        QCOMPARE(welcome.setActive("stretch", false), QString());
        QVERIFY(!welcome.isActive("stretch"));
        QCOMPARE(value(welcome, "stretch"), QString("Off"));
        QCOMPARE(window.rowOf("stretch"), -1);
        QCOMPARE(welcome.setActive("stretch", true), QString());
        QVERIFY(window.rowOf("stretch") >= 0);
    }

    void allOffIsAllowed()
    {
        WindowFixture window;
        Welcome& welcome = window.stage.welcome();
        welcome.offer();
        for (const char* habit : {"water", "bedtime", "sleep", "exercise", "stretch"})
            QCOMPARE(welcome.setActive(habit, false), QString());
        welcome.finish();
        QCOMPARE(window.stage.today().habits()->count(), 0);
        QVERIFY(!window.stage.today().water()->shown());
    }

    void aDrinkFromAnotherProgramWhileItIsShownIsKept()
    {
        WindowFixture window;
        Welcome& welcome = window.stage.welcome();
        welcome.offer();
        window.drinkElsewhere("2026-11-19T22:05", 250);
        window.session.catchUp();
        QVERIFY(welcome.shown());
        welcome.finish();
        QCOMPARE(window.stage.today().water()->value(), 250);
    }
};

}  // namespace limber::test

QTEST_MAIN(limber::test::WelcomeTest)
#include "welcome_test.moc"
