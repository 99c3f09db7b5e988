// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/vocabulary.h"
#include "tests/app/window/window_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace limber;
using namespace limber::test;

/// What the page Today shows.
class TodayTest : public QObject {
    Q_OBJECT

private slots:
    void showsTheDateAndTheClock()
    {
        WindowFixture window;
        QCOMPARE(window.stage.today().dateText(), QString("Thursday 19 November"));
        QCOMPARE(window.stage.today().clockText(), QString("22:05"));
    }

    void speaksChineseWhereAsked()
    {
        WindowFixture window;
        window.session.tracker().setSetting("language", "zh");
        Stage chinese(window.session, {"light", "zh"});
        QCOMPARE(chinese.today().dateText(), QString::fromUtf8("11月19日 周四"));
        QCOMPARE(chinese.today().water()->name(), QString::fromUtf8("喝水"));
        QCOMPARE(chinese.today().water()->goalText(), QString::fromUtf8("1500–1700 毫升"));
    }

    void followsTheLanguageThatIsSet()
    {
        TemporaryFolder folder;
        const ZonePtr zone = zoneNamed("Asia/Shanghai");
        const ManualClock clock("2026-11-19T22:05", *zone);
        Session session(folder.path(), clock, zone);
        session.tracker().setSetting("language", "en");
        Stage stage(session);
        QCOMPARE(stage.today().water()->name(), QString("Water"));
        session.tracker().setSetting("language", "zh");
        session.announceChange();
        QCOMPARE(stage.appearance().language(), QString("zh"));
        QCOMPARE(stage.today().water()->name(), QString::fromUtf8("喝水"));
    }

    void everyModelKeepsTheRulesOfModels()
    {
        WindowFixture window;
        Today& today = window.stage.today();
        const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
        const QAbstractItemModelTester habits(today.habits(), mode), entries(today.entries(), mode), next(today.next(), mode);
        today.drink(250);
        today.logExercise(18);
        window.stage.entryEditor().remove(today.entries()->cell(0, "entryId").toString());
        window.stage.changes().undo();
        window.at("2026-11-20T09:00");
        QCOMPARE(today.entries()->count(), 0);
    }

    void waterShowsWhatIsLeft()
    {
        WindowFixture window;
        Water& water = *window.stage.today().water();
        QCOMPARE(water.value(), 0);
        QCOMPARE(water.missingText(), QString("<b>1500</b> ml to go"));
        window.stage.today().drink(250);
        QCOMPARE(water.value(), 250);
        QCOMPARE(water.missing(), 1250);
        QCOMPARE(water.low(), 1500);
        QCOMPARE(water.high(), 1700);
        QCOMPARE(water.percent(), 16);
        QCOMPARE(water.markState(), int(day_state::Open));
        QCOMPARE(water.cups(), QList<int>({100, 200, 250, 350, 500}));
        QCOMPARE(water.usualDrink(), 250);
    }

    void theScaleOfWaterGrowsWithWhatWasDrunk()
    {
        WindowFixture window;
        QCOMPARE(window.stage.today().water()->scaleEnd(), 2000);
        window.stage.today().drink(1900);
        window.stage.today().drink(300);
        QCOMPARE(window.stage.today().water()->scaleEnd(), 2500);
        QCOMPARE(window.stage.today().water()->missingText(), QString("Goal met"));
    }

    void whatAnotherProgramWritesShowsWithinASecond()
    {
        WindowFixture window;
        window.drinkElsewhere("2026-11-19T22:04", 100);
        QTRY_COMPARE_WITH_TIMEOUT(window.stage.today().water()->value(), 100, 1000);
        QCOMPARE(window.stage.today().entries()->count(), 1);
        QCOMPARE(window.stage.today().entries()->cell(0, "timeText").toString(), QString("22:04"));
    }

    void showsLastNightAndTheOpenNightOnlyAsTheLastMark()
    {
        WindowFixture window;
        window.sleepElsewhere("2026-11-19T08:00", clockTime("22:41"), clockTime("06:10"));
        window.session.catchUp();
        QCOMPARE(window.habitCell("bedtime", "valueRuns").toStringList(), QStringList({"22:41"}));
        QCOMPARE(window.habitCell("bedtime", "goalText").toString(), QString::fromUtf8("Last night · before 23:00"));
        QCOMPARE(window.habitCell("bedtime", "markState").toInt(), int(day_state::Met));
        QCOMPARE(window.habitCell("sleep", "valueRuns").toStringList(), QStringList({"7", "h", "29", "min"}));
        const auto marks = window.habitCell("bedtime", "lastSeven").value<QList<int>>();
        QCOMPARE(marks.size(), 7);
        QCOMPARE(marks.at(5), int(day_state::Met));
        QCOMPARE(marks.at(6), int(day_state::Open));
        QCOMPARE(window.habitCell("sleep", "canFillIn").toBool(), false);
    }

    void goingToBedShowsAtOnceInTheRowItsLastMarkAndUnderTheEntries()
    {
        WindowFixture window("2026-11-19T22:41");
        QCOMPARE(window.stage.today().goToBed(), QString());
        const auto marks = window.habitCell("bedtime", "lastSeven").value<QList<int>>();
        QCOMPARE(marks.last(), int(day_state::Met));
        QCOMPARE(window.habitCell("bedtime", "valueRuns").toStringList(), QStringList({"22:41"}));
        QCOMPARE(window.habitCell("bedtime", "goalText").toString(), QString("Before 23:00"));
        QCOMPARE(window.stage.today().entries()->cell(0, "amountText").toString(), QString("22:41"));
        QVERIFY(window.stage.today().inBed());
    }

    void inTheMorningAnUnknownNightIsAskedForUntilItIsKnown()
    {
        WindowFixture window("2026-11-19T07:30");
        LastNight& night = *window.stage.today().lastNight();
        QVERIFY(night.asks());
        QCOMPARE(night.bedText(), QString("23:00"));
        QCOMPARE(night.upText(), QString("07:00"));
        QCOMPARE(window.stage.today().logSleep("22:50", "06:10"), QString());
        QVERIFY(!night.asks());
        QVERIFY(!night.missing());
        QCOMPARE(window.habitCell("sleep", "valueRuns").toStringList(), QStringList({"7", "h", "20", "min"}));
    }

    void inTheAfternoonTheCardIsGoneAndTheRowsStillOffer()
    {
        WindowFixture window("2026-11-19T12:00");
        QVERIFY(!window.stage.today().lastNight()->asks());
        QVERIFY(window.habitCell("bedtime", "canFillIn").toBool());
        QVERIFY(window.habitCell("sleep", "canFillIn").toBool());
        QCOMPARE(window.habitCell("bedtime", "valueHint").toString(), QString("Not logged"));
    }

    void theShortNightOfTheClockChangeIsAnHourShorter()
    {
        WindowFixture window("2026-03-29T08:00", "Europe/Berlin");
        QCOMPARE(window.stage.today().logSleep("22:50", "06:10"), QString());
        QCOMPARE(window.habitCell("sleep", "valueRuns").toStringList(), QStringList({"6", "h", "20", "min"}));
    }

    void theLongNightOfTheClockChangeIsAnHourLonger()
    {
        WindowFixture window("2026-10-25T08:00", "Europe/Berlin");
        QCOMPARE(window.stage.today().logSleep("22:50", "06:10"), QString());
        QCOMPARE(window.habitCell("sleep", "valueRuns").toStringList(), QStringList({"8", "h", "20", "min"}));
    }

    void theDayTurnsWhereTheDayStartsAndNotAtMidnight()
    {
        WindowFixture window("2026-11-19T23:50");
        window.stage.today().drink(250);
        window.at("2026-11-20T02:59");
        QCOMPARE(window.stage.today().dateText(), QString("Thursday 19 November"));
        QCOMPARE(window.stage.today().clockText(), QString("02:59"));
        QCOMPARE(window.stage.today().water()->value(), 250);
        window.at("2026-11-20T03:00");
        QCOMPARE(window.stage.today().dateText(), QString("Friday 20 November"));
        QCOMPARE(window.stage.today().water()->value(), 0);
        QCOMPARE(window.stage.today().entries()->count(), 0);
    }

    void anEntryAfterMidnightSaysForWhichDayItCounts()
    {
        WindowFixture window("2026-11-20T01:00");
        window.stage.today().drink(250);
        QCOMPARE(window.stage.today().entries()->cell(0, "dayNote").toString(), QString("counts for Thursday"));
    }

    void entriesAreLatestFirstAndCarryTheirNoteAsTitle()
    {
        WindowFixture window;
        window.drinkElsewhere("2026-11-19T15:40", 250);
        window.elsewhere("2026-11-19T18:12", [](Tracker& other) {
            NewEntry walk;
            walk.habit = builtin::exercise;
            walk.value = 18;
            walk.note = "Brisk walk";
            other.log(walk);
        });
        window.session.catchUp();
        EntryListModel& entries = *window.stage.today().entries();
        QCOMPARE(entries.count(), 2);
        QCOMPARE(entries.cell(0, "title").toString(), QString("Brisk walk"));
        QCOMPARE(entries.cell(0, "amountText").toString(), QString("18 min"));
        QCOMPARE(entries.cell(1, "title").toString(), QString("Water"));
    }

    void fromWindDownOnTheRowOfBedtimeIsAboutTonight()
    {
        WindowFixture window;
        QCOMPARE(window.habitCell("bedtime", "goalText").toString(), QString("Last night · before 23:00"));
        window.at("2026-11-19T22:30");
        QCOMPARE(window.habitCell("bedtime", "goalText").toString(), QString("Tonight · before 23:00"));
        QCOMPARE(window.habitCell("sleep", "goalText").toString(), QString("Last night · at least 7 h"));
        window.stage.today().goToBed();
        QCOMPARE(window.habitCell("bedtime", "goalText").toString(), QString("Before 23:00"));
    }

    void theEveningChainIsNextAndTheStretchCanBeStarted()
    {
        WindowFixture window;
        window.stage.today().drink(1500);
        NextListModel& next = *window.stage.today().next();
        QCOMPARE(next.count(), 3);
        QCOMPARE(next.cell(0, "title").toString(), QString("Wind-down"));
        QCOMPARE(next.cell(1, "timeText").toString(), QString("22:45"));
        QCOMPARE(next.cell(1, "inText").toString(), QString("in 40 min"));
        NextListModel& featured = *window.stage.today().featured();
        QCOMPARE(featured.count(), 1);
        QCOMPARE(featured.cell(0, "title").toString(), next.cell(1, "title").toString());
        QVERIFY(next.cell(1, "featured").toBool());
        QCOMPARE(next.cell(1, "actText").toString(), QString("Start"));
        QSignalSpy asked(&window.stage.today(), &Today::pageAsked);
        QCOMPARE(window.stage.today().act(next.cell(1, "occurrence").toString()), QString());
        QCOMPARE(asked.at(0).at(0).toString(), QString("stretch"));
        window.stage.today().stretchDone();
        QCOMPARE(window.habitCell("stretch", "markState").toInt(), int(day_state::Met));
        QCOMPARE(next.count(), 2);
    }

    void minutesPassInWhatIsNext()
    {
        WindowFixture window;
        window.at("2026-11-19T22:06");
        QCOMPARE(window.stage.today().next()->cell(1, "inText").toString(), QString("in 39 min"));
    }

    void aStretchThatIsDueCanStillBeAnsweredHere()
    {
        WindowFixture window;
        window.session.tracker().noteUse();
        window.at("2026-11-19T22:50");
        NextListModel& next = *window.stage.today().next();
        QCOMPARE(next.cell(0, "kind").toString(), QString("stretch"));
        QCOMPARE(next.cell(0, "inText").toString(), QString("now"));
    }

    void theEveningsColoursHoldFromWindDownToWakeUp()
    {
        WindowFixture window("2026-11-19T22:29");
        QVERIFY(!window.stage.today().evening());
        window.at("2026-11-19T22:30");
        QVERIFY(window.stage.today().evening());
        window.at("2026-11-20T06:59");
        QVERIFY(window.stage.today().evening());
        window.at("2026-11-20T07:00");
        QVERIFY(!window.stage.today().evening());
    }

    void aYesOrNoSaysInWordsHowItStands()
    {
        WindowFixture window;
        Habit habit;
        habit.name = "Vitamins";
        habit.goals = {{beginningOfTime(), {}}};
        habit.schedules = {{beginningOfTime(), {}}};
        const std::string id = window.session.tracker().addHabit(habit).id;
        window.session.catchUp();
        QCOMPARE(window.habitCell(id.c_str(), "goalText").toString(), QString("Not yet"));
        QCOMPARE(window.stage.today().log(QString::fromStdString(id), "yes"), QString());
        QCOMPARE(window.habitCell(id.c_str(), "goalText").toString(), QString("Done"));
    }

    void aUserElsewhereSeesTheClockOfTheirWall()
    {
        WindowFixture window;
        const ZonePtr berlin = zoneNamed("Europe/Berlin");
        window.session.followZone([berlin] { return berlin; });
        window.session.catchUp();
        QCOMPARE(window.stage.today().clockText(), QString("15:05"));
    }
};

QTEST_MAIN(TodayTest)
#include "today_test.moc"
