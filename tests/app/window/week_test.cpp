// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/vocabulary.h"
#include "tests/app/window/window_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace limber;
using namespace limber::test;

/// What the page Week shows.
class WeekTest : public QObject {
    Q_OBJECT

    static WeekChart* chart(Week& week, const QString& habit)
    {
        QQmlListProperty<WeekChart> charts = week.charts();
        for (qsizetype i = 0; i < charts.count(&charts); ++i) {
            if (WeekChart* found = charts.at(&charts, i); found->habitId() == habit)
                return found;
        }
        return nullptr;
    }

    /// The week of the design's pictures, 9-15 November 2026, all but its Friday.
    static void logPicturedWeek(WindowFixture& window)
    {
        struct Logged { const char* date; const char* next; double water; const char* bed; const char* up; };
        const Logged days[] = {
            {"2026-11-09", "2026-11-10", 1550, "22:50", "06:14"}, {"2026-11-10", "2026-11-11", 1700, "22:35", "06:05"},
            {"2026-11-11", "2026-11-12", 1320, "23:40", "06:15"}, {"2026-11-12", "2026-11-13", 1600, "22:52", "06:10"},
            {"2026-11-14", "2026-11-15", 1450, "00:20", "07:50"}, {"2026-11-15", "2026-11-16", 1620, "22:44", "06:08"}};
        for (const Logged& day : days) {
            window.drinkElsewhere(std::string(day.date) + "T20:00", day.water);
            window.sleepElsewhere(std::string(day.next) + "T09:00", clockTime(day.bed), clockTime(day.up));
        }
    }

private slots:
    void nothingIsReadBeforeThePageIsOpened()
    {
        WindowFixture window;
        QCOMPARE(chart(window.stage.week(), "water"), nullptr);
        window.stage.week().open();
        QVERIFY(chart(window.stage.week(), "water"));
    }

    void bedtimeAndSleepShareOneChart()
    {
        WindowFixture window;
        window.stage.week().open();
        QCOMPARE(chart(window.stage.week(), "bedtime"), nullptr);
        WeekChart* sleep = chart(window.stage.week(), "sleep");
        QCOMPARE(sleep->form(), int(chart_form::Night));
        QCOMPARE(sleep->name(), QString::fromUtf8("Bedtime · Sleep"));
        QCOMPARE(sleep->goalLow(), 660.0);
        QCOMPARE(sleep->goalLowText(), QString("23:00"));
        QCOMPARE(sleep->tickTexts(), QStringList({"21:00", "00:00", "03:00", "06:00", "09:00"}));
        QCOMPARE(chart(window.stage.week(), "stretch")->form(), int(chart_form::Marks));
    }

    void sleepKeptAloneIsDrawnFromItsBedtimeAllTheSame()
    {
        WindowFixture window;
        logPicturedWeek(window);
        window.session.tracker().archive("bedtime", true);
        Week& week = window.stage.week();
        week.open();
        week.goPrevious();
        WeekChart* sleep = chart(week, "sleep");
        QCOMPARE(sleep->name(), QString("Sleep"));
        QVERIFY(!sleep->hasGoal());  // which is the bedtime's
        QVERIFY(sleep->bars()->cell(0, "hasBed").toBool() && sleep->bars()->cell(0, "hasUp").toBool());
    }

    void theWeekOfThePicturesHasItsFigures()
    {
        WindowFixture window;
        logPicturedWeek(window);
        Week& week = window.stage.week();
        week.open();
        week.goPrevious();
        QCOMPARE(week.title(), QString("Last week"));
        QCOMPARE(week.rangeText(), QString::fromUtf8("9–15 November 2026"));
        WeekChart* water = chart(week, "water");
        QCOMPARE(water->averageRuns(), (QStringList{"1540", "ml"}));
        QCOMPARE(water->metText(), QString("4/6"));
        QCOMPARE(water->goalLowText(), QString("1500"));
        QCOMPARE(water->goalHighText(), QString("1700"));
        QCOMPARE(water->axisEnd(), 1700.0);
        WeekChart* sleep = chart(week, "sleep");
        QCOMPARE(sleep->bedtimeMetText(), QString("4/6"));
        QCOMPARE(sleep->metText(), QString("5/6"));
        QVERIFY(sleep->spoken().contains("bedtime met its goal on 4/6, sleep on 5/6"));
        QVERIFY(week.suggestionText().startsWith("Bedtime was after 23:00 on Wednesday and Saturday."));
    }

    void aWeekOfWhichNothingIsKnownSaysSoInsteadOfZero()
    {
        WindowFixture window;
        window.stage.week().open();
        for (const char* habit : {"water", "sleep", "exercise", "stretch"}) {
            WeekChart* shown = chart(window.stage.week(), habit);
            QCOMPARE(shown->metText(), QString::fromUtf8("–"));
            QCOMPARE(shown->averageText(), QString::fromUtf8("–"));
        }
        QCOMPARE(chart(window.stage.week(), "sleep")->bedtimeMetText(), QString::fromUtf8("–"));
    }

    void aDayWithoutAnythingIsAGapAndNotZero()
    {
        WindowFixture window;
        logPicturedWeek(window);
        Week& week = window.stage.week();
        week.open();
        week.goPrevious();
        const WeekBarModel& bars = *chart(week, "water")->bars();
        QCOMPARE(bars.count(), 7);
        QCOMPARE(bars.cell(4, "hasValue").toBool(), false);
        QCOMPARE(bars.cell(4, "markState").toInt(), int(day_state::NotLogged));
        QCOMPARE(bars.cell(4, "spoken").toString(), QString("Friday: not logged"));
        QCOMPARE(bars.cell(2, "value").toDouble(), 1320.0);
        QCOMPARE(bars.cell(2, "markState").toInt(), int(day_state::Partly));
        QCOMPARE(bars.cell(2, "spoken").toString(), QString("Wednesday: 1320 ml, partly"));
    }

    void nightsAreDrawnInMinutesSinceNoonThroughMidnight()
    {
        WindowFixture window;
        logPicturedWeek(window);
        Week& week = window.stage.week();
        week.open();
        week.goPrevious();
        const WeekBarModel& bars = *chart(week, "sleep")->bars();
        QCOMPARE(bars.cell(5, "bed").toInt(), 12 * 60 + 20);
        QCOMPARE(bars.cell(5, "up").toInt(), 19 * 60 + 50);
        QCOMPARE(bars.cell(5, "valueText").toString(), QString("7 h 30 min"));
        QCOMPARE(bars.cell(5, "bedState").toInt(), int(day_state::Missed));
        QCOMPARE(bars.cell(5, "markState").toInt(), int(day_state::Met));
        QCOMPARE(bars.cell(4, "hasBed").toBool(), false);
    }

    void theAxisOfNightsReachesWhatWasSlept()
    {
        WindowFixture window("2026-11-19T13:00");
        window.sleepElsewhere("2026-11-19T12:30", clockTime("20:10"), clockTime("10:30"));
        window.stage.week().open();
        WeekChart* sleep = chart(window.stage.week(), "sleep");
        QCOMPARE(sleep->axisStart(), 6.0 * 60);
        QCOMPARE(sleep->axisEnd(), 24.0 * 60);
    }

    void weeksToComeAreOutOfReachAndEarlierOnesAreNot()
    {
        WindowFixture window;
        Week& week = window.stage.week();
        week.open();
        QVERIFY(week.isPresent());
        QVERIFY(!week.canGoNext());
        const QString present = week.rangeText();
        week.goNext();
        QCOMPARE(week.rangeText(), present);
        window.drinkElsewhere("2024-07-30T12:00", 250);
        window.session.catchUp();
        for (int i = 0; i < 120; ++i)
            week.goPrevious();
        QCOMPARE(week.rangeText(), QString::fromUtf8("29 July – 4 August 2024"));
        QVERIFY(week.canGoNext());
        week.goThisWeek();
        QCOMPARE(week.rangeText(), present);
    }

    void beforeTheFirstWeekThereIsNone()
    {
        WindowFixture window;
        Week& week = window.stage.week();
        week.open();
        QVERIFY(!week.canGoPrevious());
        window.session.tracker().noteUse();
        window.session.announceChange();
        QVERIFY(!week.canGoPrevious());
        window.drinkElsewhere("2026-11-04T12:00", 250);
        window.session.catchUp();
        for (const bool more : {true, true, false, false}) {
            QCOMPARE(week.canGoPrevious(), more);
            week.goPrevious();
        }
        QCOMPARE(week.rangeText(), QString::fromUtf8("2–8 November 2026"));
    }

    void averageOfBedtimeStandsWithHowRegularItIs()
    {
        WindowFixture window;
        window.sleepElsewhere("2026-11-16T09:00", clockTime("22:50"), clockTime("06:14"));
        Week& week = window.stage.week();
        week.open();
        QCOMPARE(chart(week, "sleep")->bedtimeText(), QString());
        window.sleepElsewhere("2026-11-17T09:00", clockTime("22:50"), clockTime("06:14"));
        window.session.catchUp();
        QCOMPARE(chart(week, "sleep")->bedtimeText(), QString::fromUtf8("Bedtime 22:50 ±0 min"));
        window.sleepElsewhere("2026-11-18T09:00", clockTime("00:02"), clockTime("06:14"));
        window.session.catchUp();
        QCOMPARE(chart(week, "sleep")->bedtimeText(), QString::fromUtf8("Bedtime 23:26 ±42 min"));
        QVERIFY(chart(week, "sleep")->spoken().endsWith(QString::fromUtf8("Bedtime 23:26 ±42 min")));
        week.goPrevious();
        QCOMPARE(chart(week, "sleep")->bedtimeText(), QString("Bedtime 22:50"));
        QCOMPARE(chart(week, "water")->bedtimeText(), QString());
    }

    void clockTimeOfTheUsersOwnHasItsRegularityToo()
    {
        WindowFixture window;
        Habit coffee;
        coffee.name = "Coffee";
        coffee.kind = HabitKind::Clock;
        coffee.goals = {{beginningOfTime(), {GoalKind::Before, 14 * 60, 0}}};
        const std::string id = window.session.tracker().addHabit(coffee).id;
        for (const char* wall : {"2026-11-17T13:00", "2026-11-18T13:20"})
            window.elsewhere(wall, [&](Tracker& other) { other.logClock(id, {}); });
        window.stage.week().open();
        WeekChart* own = chart(window.stage.week(), QString::fromStdString(id));
        QCOMPARE(own->averageRuns(), (QStringList{"13:10", QString::fromUtf8("±14 min")}));
    }

    void daysToComeAreMarkedAsSuch()
    {
        WindowFixture window;
        window.stage.week().open();
        const WeekBarModel& bars = *chart(window.stage.week(), "water")->bars();
        QVERIFY(bars.cell(3, "isToday").toBool());
        QVERIFY(!bars.cell(3, "isFuture").toBool());
        QVERIFY(bars.cell(4, "isFuture").toBool());
    }

    void chartsStayWhenAnotherWeekIsShown()
    {
        WindowFixture window;
        logPicturedWeek(window);
        Week& week = window.stage.week();
        week.open();
        WeekChart* water = chart(week, "water");
        const QAbstractItemModelTester tester(water->bars(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy charts(&week, &Week::chartsChanged);
        week.goPrevious();
        QCOMPARE(chart(week, "water"), water);
        QCOMPARE(charts.size(), 0);
    }

    void whatIsDrunkShowsInTheWeekAtOnce()
    {
        WindowFixture window;
        window.stage.week().open();
        window.stage.today().drink(250);
        QCOMPARE(chart(window.stage.week(), "water")->bars()->cell(3, "value").toDouble(), 250.0);
    }

    void exerciseIsSummedAgainstWhatIsAskedOfAWeek()
    {
        WindowFixture window;
        window.elsewhere("2026-11-11T18:00", [](Tracker& other) {
            NewEntry walk;
            walk.habit = builtin::exercise;
            walk.value = 110;
            other.log(walk);
        });
        window.session.catchUp();
        window.stage.today().logExercise(145);
        window.stage.week().open();
        QCOMPARE(chart(window.stage.week(), "exercise")->changeRuns(), QStringList());  // the week is not over
        window.at("2026-11-23T09:00");
        QCOMPARE(chart(window.stage.week(), "exercise")->averageText(), QString::fromUtf8("–"));
        window.stage.week().goPrevious();
        WeekChart* exercise = chart(window.stage.week(), "exercise");
        QCOMPARE(exercise->averageLabel(), QString("Total"));
        QCOMPARE(exercise->averageRuns().first(), QString("145/150"));
        QCOMPARE(exercise->changeRuns(), (QStringList{"+35", "min"}));
    }

    void aWeekWithoutAnythingIsEmpty()
    {
        WindowFixture window;
        window.stage.week().open();
        QVERIFY(window.stage.week().empty());
        window.stage.today().drink(1500);
        QVERIFY(!window.stage.week().empty());
    }

    void theWeekCanBeginOnSunday()
    {
        WindowFixture window;
        window.session.tracker().setSetting("week-starts-on", "sunday");
        window.stage.week().open();
        QCOMPARE(window.stage.week().dayTexts().first(), QString("Sun"));
        QCOMPARE(window.stage.week().rangeText(), QString::fromUtf8("15–21 November 2026"));
    }
};

QTEST_MAIN(WeekTest)
#include "week_test.moc"
