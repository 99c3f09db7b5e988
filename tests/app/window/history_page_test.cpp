// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/heat_state.h"
#include "app/window/vocabulary.h"
#include "tests/app/window/window_fixture.h"
#include "tests/support/sample_weeks.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace limber;
using namespace limber::test;

/// What the page History shows: the sample weeks, 2 to 19 November 2026.
class HistoryPageTest : public QObject {
    Q_OBJECT

    static HabitYear* year(History& history, const QString& habit)
    {
        QQmlListProperty<HabitYear> habits = history.habits();
        for (qsizetype i = 0; i < habits.count(&habits); ++i) {
            if (HabitYear* found = habits.at(&habits, i); found->habitId() == habit)
                return found;
        }
        return nullptr;
    }
    static History& shown(WindowFixture& window)
    {
        History& history = window.stage.history();
        history.setShown(true);
        return history;
    }
    static History& withSample(WindowFixture& window)
    {
        logSampleWeeks(window.session.tracker());
        return shown(window);
    }
    static int indexOf(const char* iso)
    {
        return static_cast<int>((parseDay(iso).value() - Day(parseDay(iso)->year(), 1, 1)).days());
    }
    static int cellOf(History& history, const QString& iso)
    {
        for (int row = 0; row < history.month()->count(); ++row) {
            if (history.month()->cell(row, "iso").toString() == iso)
                return row;
        }
        return -1;
    }

private slots:
    void nothingIsReadBeforeThePageIsShown()
    {
        WindowFixture window;
        QCOMPARE(year(window.stage.history(), "water"), nullptr);
        shown(window);
        QVERIFY(year(window.stage.history(), "water"));
    }

    void aPageThatIsNotShownReadsAgainOnlyWhenItIs()
    {
        WindowFixture window;
        History& history = withSample(window);
        history.setShown(false);
        QSignalSpy changed(&history, &History::changed);
        window.stage.today().drink(250);
        QCOMPARE(changed.size(), 0);
        history.setShown(true);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(history.day()->habit("water")->valueText(), QString("1500 ml"));
        history.setShown(false);
        history.setShown(true);
        QCOMPARE(changed.size(), 1);
    }

    void aYearHasAStateAndAStrengthForEachDay()
    {
        WindowFixture window;
        History& history = withSample(window);
        const HabitYear& water = *year(history, "water");
        QCOMPARE(history.year(), 2026);
        QCOMPARE(water.days().size(), 365);
        QCOMPARE(water.days().at(indexOf("2026-11-01")), int(heat_state::Nothing));
        QCOMPARE(water.days().at(indexOf("2026-11-02")), int(heat_state::Met));
        QCOMPARE(water.days().at(indexOf("2026-11-11")), int(heat_state::Partly));
        QCOMPARE(water.days().at(indexOf("2026-11-13")), int(heat_state::NotLogged));
        QCOMPARE(water.days().at(indexOf("2026-11-19")), int(heat_state::Open));
        QCOMPARE(water.days().at(indexOf("2026-11-20")), int(heat_state::Nothing));
        QCOMPARE(year(history, "bedtime")->days().at(indexOf("2026-11-11")), int(heat_state::Missed));
        QCOMPARE(water.strengths().at(indexOf("2026-11-01")), -1.0);
        QVERIFY(water.strengths().at(indexOf("2026-11-18")) > 0.3);
    }

    void figuresAndWordsSayWhatTheYearHolds()
    {
        WindowFixture window;
        const HabitYear& water = *year(withSample(window), "water");
        QCOMPARE(water.bestText(), QString("4 days"));
        QCOMPARE(water.currentText(), QString("4"));
        QCOMPARE(water.strengthText(), QString("54"));
        QCOMPARE(water.spoken(), QString("Water 2026: met on 11 of 16 known days. Best streak 4 days, now 4. Strength 54 of 100."));
        QCOMPARE(year(window.stage.history(), "bedtime")->bestText(), QString("4 nights"));
    }

    void yearsGoFromTheFirstDayToThePresentOne()
    {
        WindowFixture window;
        window.drinkElsewhere("2024-12-31T12:00", 1500);
        History& history = shown(window);
        QVERIFY(!history.canGoNextYear());
        history.goYears(1);
        QCOMPARE(history.year(), 2026);
        history.goYears(-1);
        QCOMPARE(history.year(), 2025);
        QCOMPARE(history.chosenIndex(), -1);
        QCOMPARE(year(history, "water")->currentText(), QString());
        history.goYears(-1);
        QVERIFY(!history.canGoPreviousYear());
        QCOMPARE(year(history, "water")->days().size(), 366);
        QCOMPARE(year(history, "water")->days().last(), int(heat_state::Met));
        history.goYears(-1);
        QCOMPARE(history.year(), 2024);
    }

    void monthsGoOnThroughTheYears()
    {
        WindowFixture window;
        window.drinkElsewhere("2025-11-30T12:00", 1500);
        History& history = shown(window);
        QCOMPARE(history.monthTitle(), QString("November"));
        QVERIFY(!history.canGoNextMonth());
        for (int i = 0; i < 11; ++i)
            history.goMonths(-1);
        QCOMPARE(history.monthTitle(), QString("December 2025"));
        QCOMPARE(history.year(), 2025);
        history.goMonths(1);
        QCOMPARE(history.monthTitle(), QString("January"));
        for (int i = 0; i < 30; ++i)
            history.goMonths(-1);
        QCOMPARE(history.monthTitle(), QString("January 2025"));
        QVERIFY(!history.canGoPreviousMonth());
    }

    void aMonthIsACalendarInTheUsersOrderOfDays()
    {
        WindowFixture window;
        History& history = withSample(window);
        const QAbstractItemModelTester tester(history.month(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(history.month()->count(), 42);
        QCOMPARE(cellOf(history, "2026-11-01"), 6);  // a Sunday
        const int late = cellOf(history, "2026-11-11");
        QCOMPARE(history.month()->cell(late, "marks").value<QList<int>>().first(), int(heat_state::Partly));
        QCOMPARE(history.month()->cell(late, "title").toString(), QString("Wednesday 11 November"));
        QCOMPARE(history.month()->cell(late, "spoken").toString(),
                 QString("Partly: Water, Sleep, Exercise, Bedtime stretch. Missed: Bedtime."));
        QVERIFY(history.month()->cell(cellOf(history, "2026-11-20"), "isFuture").toBool());
        QVERIFY(history.month()->cell(cellOf(history, "2026-11-19"), "isToday").toBool());
        window.session.tracker().setSetting("week-starts-on", "sunday");
        window.session.announceChange();
        QCOMPARE(cellOf(history, "2026-11-01"), 0);
        QCOMPARE(history.dayTexts().first(), QString("Sun"));
        QCOMPARE(history.lead(), 4);  // 1 January 2026 is a Thursday
        QCOMPARE(history.columns(), 53);
    }

    void theChosenDayIsTodayUntilAnotherIsChosen()
    {
        WindowFixture window;
        History& history = withSample(window);
        QCOMPARE(history.day()->title(), QString("19 November"));
        QCOMPARE(history.day()->weekdayText(), QString("Thursday, today"));
        history.choose("2026-11-14");
        QCOMPARE(history.day()->weekdayText(), QString("Saturday"));
        QCOMPARE(history.chosenIndex(), indexOf("2026-11-14"));
        window.at("2026-11-20T09:00");
        QCOMPARE(history.day()->iso(), QString("2026-11-14"));
        history.chooseToday();
        window.at("2026-11-21T09:00");
        QCOMPARE(history.day()->iso(), QString("2026-11-21"));
    }

    void stepsStayBetweenTheFirstYearAndToday()
    {
        WindowFixture window;
        History& history = withSample(window);
        history.step(1);
        QCOMPARE(history.day()->iso(), QString("2026-11-19"));
        history.step(-7);
        QCOMPARE(history.day()->iso(), QString("2026-11-12"));
        history.step(-1000);
        QCOMPARE(history.day()->iso(), QString("2026-01-01"));
        QCOMPARE(history.monthTitle(), QString("January"));
        history.choose("2026-11-25");
        history.choose("rubbish");
        QCOMPARE(history.day()->iso(), QString("2026-01-01"));
        history.chooseIndex(indexOf("2026-11-18"));
        QCOMPARE(history.day()->weekdayText(), QString("Wednesday, yesterday"));
    }

    void aStepCanLeaveTheYear()
    {
        WindowFixture window("2026-01-02T12:00");
        window.drinkElsewhere("2025-12-31T12:00", 1500);
        History& history = shown(window);
        history.step(-7);
        QCOMPARE(history.day()->iso(), QString("2025-12-26"));
        QCOMPARE(history.year(), 2025);
        QCOMPARE(history.day()->title(), QString("26 December 2025"));
    }

    void bedtimesHaveTheirRegularity()
    {
        WindowFixture window;
        History& history = shown(window);
        QCOMPARE(history.regularityText(), QString());
        withSample(window);
        window.session.announceChange();
        QCOMPARE(history.bedtimesText(), QString("Last 14 nights, average 23:04"));
        QVERIFY(history.regularityText().startsWith(QChar(0xb1)));
    }

    void withoutAnythingLoggedThePageIsEmpty()
    {
        WindowFixture window;
        History& history = shown(window);
        QVERIFY(history.empty());
        QVERIFY(!history.canGoPreviousYear());
        window.stage.today().drink(250);
        QVERIFY(!history.empty());
    }

    void archivedHabitsAreShownLast()
    {
        WindowFixture window;
        History& history = withSample(window);
        window.session.tracker().archive("water", true);
        window.session.announceChange();
        QQmlListProperty<HabitYear> habits = history.habits();
        HabitYear* last = habits.at(&habits, habits.count(&habits) - 1);
        QCOMPARE(last->habitId(), QString("water"));
        QVERIFY(last->archived());
        history.choose("2026-11-18");
        QCOMPARE(history.day()->habit("water")->valueText(), QString("1700 ml"));
        QVERIFY(!history.day()->habit("water")->canLog());
        history.choose("2026-11-13");
        QCOMPARE(history.day()->habit("water"), nullptr);
    }
};

QTEST_MAIN(HistoryPageTest)
#include "history_page_test.moc"
