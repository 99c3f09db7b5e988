// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/vocabulary.h"
#include "tests/app/window/habits_fixture.h"

#include <QTest>

#include <algorithm>

namespace limber::test {

class HabitsPageTest : public QObject {
    Q_OBJECT

private slots:
    void listsEveryHabitInOrderWithItsGoalAndScheduleInWords()
    {
        HabitsFixture window;
        QCOMPARE(window.ids(), QStringList({"water", "bedtime", "sleep", "exercise", "stretch"}));
        QCOMPARE(window.about("water"), QString("1500–1700 ml · Every day"));
        QCOMPARE(window.about("bedtime"), QString("Before 23:00 · Every day"));
        window.session.tracker().setSchedule("exercise", {Schedule::Kind::Weekdays, std::bitset<7>(0b0010101), 0});
        window.session.tracker().setSchedule("stretch", {Schedule::Kind::TimesPerWeek, {}, 3});
        window.session.announceChange();
        QCOMPARE(window.about("exercise"), QString("At least 10 min · Mon, Wed, Fri"));
        QVERIFY(window.about("stretch").endsWith(" · 3 times a week"));
    }

    void anAddedHabitIsOnTodayAndInTheWeekAndLoggedAtOnce()
    {
        HabitsFixture window;
        window.stage.week().goThisWeek();
        window.begin("Vitamin D", HabitKind::YesNo);
        QVERIFY(window.editor.save());
        const QString id = QString::fromStdString(window.habit("Vitamin D").id);
        QVERIFY(window.rowOf(id) >= 0);
        QVERIFY(window.habitCell(id, "canLog").toBool());
        QCOMPARE(window.stage.today().log(id, "yes"), QString());
        QCOMPARE(window.habitCell(id, "markState").toInt(), int(day_state::Met));
        const WeekView week = window.session.tracker().week(window.session.tracker().today());
        QVERIFY(std::ranges::any_of(week.summary, [&](const WeekSummary& each) { return each.habit == id.toStdString(); }));
    }

    void anOwnRoutineIsListedAndChangedToo()
    {
        HabitsFixture window;
        Habit routine;
        routine.name = "Back exercises";
        routine.kind = HabitKind::Routine;
        routine.unit = "min";
        const QString id = QString::fromStdString(window.session.tracker().addHabit(routine).id);
        window.session.announceChange();
        QCOMPARE(window.about(id), QString("One finished routine · Every day"));
        QVERIFY(window.editor.edit(id));
        QVERIFY(!window.goal.hasFigure());
        window.editor.setName("Back");
        QVERIFY(window.editor.save());
        QCOMPARE(window.habit("Back").kind, HabitKind::Routine);
    }

    void goalsAreToldWithTheirDaysAndAPlannedOneCanBeGivenUp()
    {
        HabitsFixture window;
        Tracker& tracker = window.session.tracker();
        tracker.setGoal("water", {GoalKind::Between, 1600, 1800}, parseDay("2026-11-01"));
        tracker.setGoal("water", {GoalKind::Between, 1700, 1900}, parseDay("2027-01-01"));
        window.session.announceChange();
        QCOMPARE(window.page.list()->cell(0, "coming").toString(), QString("From 1 Jan 2027: 1700–1900 ml"));
        QVERIFY(window.editor.edit("water"));
        const GoalHistoryModel& history = *window.editor.history();
        QCOMPARE(history.count(), 3);
        QCOMPARE(history.cell(0, "text").toString(), QString("From 1 Jan 2027: 1700–1900 ml"));
        QVERIFY(history.cell(0, "planned").toBool());
        QCOMPARE(history.cell(1, "text").toString(), QString("Since 1 Nov: 1600–1800 ml"));
        QCOMPARE(history.cell(2, "text").toString(), QString("At first: 1500–1700 ml"));
        window.editor.dropPlanned("2027-01-01");
        QCOMPARE(history.count(), 2);
        QCOMPARE(window.page.list()->cell(0, "coming").toString(), QString());
        QCOMPARE(window.stage.changes().undo(), QString());
        QCOMPARE(tracker.habit("water").goals.size(), 3u);
    }

    void archivedItLeavesEveryPageAndComesBackWithAllThatWasLogged()
    {
        HabitsFixture window;
        window.stage.today().logExercise(20);
        QCOMPARE(window.page.archive("exercise"), QString());
        QCOMPARE(window.ids().size(), 4);
        QCOMPARE(window.rowOf("exercise"), -1);
        QCOMPARE(window.page.archived()->cell(0, "habitId").toString(), QString("exercise"));
        QCOMPARE(window.page.bringBack("exercise"), QString());
        QCOMPARE(window.page.archived()->count(), 0);
        QCOMPARE(window.habitCell("exercise", "valueRuns").toStringList(), QStringList({"20", "min"}));
    }

    void orderIsTheSameOnToday()
    {
        HabitsFixture window;
        QCOMPARE(window.page.move("stretch", 1), QString());
        QCOMPARE(window.ids(), QStringList({"water", "stretch", "bedtime", "sleep", "exercise"}));
        QCOMPARE(window.rowOf("stretch"), 0);
        QCOMPARE(window.stage.changes().undo(), QString());
        QCOMPARE(window.ids().last(), QString("stretch"));
    }
};

}  // namespace limber::test

QTEST_MAIN(limber::test::HabitsPageTest)
#include "habits_page_test.moc"
