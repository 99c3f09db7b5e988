// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/snapshot.h"
#include "tests/app/window/habits_fixture.h"

#include <QSignalSpy>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

namespace limber::test {

class HabitEditorTest : public QObject {
    Q_OBJECT

private slots:
    void aNewYesNoHabitNeedsOnlyAName()
    {
        HabitsFixture window;
        QSignalSpy made(&window.stage.changes(), &Changes::made);
        window.editor.begin({"#328276"});
        window.editor.setName(" Vitamin D ");
        QVERIFY(window.editor.save());
        QCOMPARE(made.front().front().toString(), QString("Added Vitamin D"));
        const Habit added = window.habit("vitamin d");
        QCOMPARE(added.kind, HabitKind::YesNo);
        QCOMPARE(added.color, "#328276");
        QCOMPARE(added.scheduleOn(onToday(window)).kind, Schedule::Kind::EveryDay);
        QCOMPARE(window.ids().size(), 6);
        QCOMPARE(window.stage.changes().undo(), QString());
        QCOMPARE(window.ids().size(), 5);
    }

    void everyKindCanBeMade_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("form");
        QTest::addColumn<QString>("low");
        QTest::addColumn<QString>("high");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, HabitKind kind, int form, const char* low, const char* high, const char* unit, const char* words) {
            QTest::newRow(name) << static_cast<int>(kind) << form << low << high << unit << words;
        };
        row("amount", HabitKind::Amount, GoalForm::AtMost, "2", "", "cups", "At most 2 cups · Every day");
        row("between", HabitKind::Amount, GoalForm::Between, "2.5", "4", " km ", "2.5–4 km · Every day");
        row("no unit", HabitKind::Amount, GoalForm::AtLeast, "５", "", "", "At least 5 · Every day");
        row("minutes", HabitKind::Duration, GoalForm::AtLeast, "1h30", "", "", "At least 1 h 30 min · Every day");
        row("clock", HabitKind::Clock, GoalForm::Before, "715", "", "", "Before 07:15 · Every day");
        row("late", HabitKind::Clock, GoalForm::Before, "00:30", "", "", "Before 00:30 · Every day");
        row("after", HabitKind::Clock, GoalForm::After, "18:00", "", "", "After 18:00 · Every day");
    }

    void everyKindCanBeMade()
    {
        QFETCH(int, kind);
        QFETCH(int, form);
        QFETCH(QString, low);
        QFETCH(QString, high);
        QFETCH(QString, unit);
        QFETCH(QString, words);
        HabitsFixture window;
        window.begin("Mine", static_cast<HabitKind>(kind));
        window.goal.setForm(form);
        window.goal.setLow(low);
        window.goal.setHigh(high);
        if (window.goal.hasOwnUnit())
            window.goal.setUnit(unit);
        QVERIFY2(window.editor.save(), qPrintable(window.goal.refusal()));
        QCOMPARE(window.about(QString::fromStdString(window.habit("Mine").id)), words);
    }

    void aClockHabitCountsForTheNightWhereItsTimeIsOne()
    {
        HabitsFixture window;
        window.begin("Phone away", HabitKind::Clock);
        QVERIFY(!window.editor.ofNight());
        window.goal.setLow("22:30");
        QVERIFY(window.editor.ofNight());
        window.editor.setOfNight(false);
        window.goal.setLow("23:30");
        QVERIFY(!window.editor.ofNight());  // the user's word stands
        window.editor.setOfNight(true);
        QVERIFY(window.editor.save());
        QCOMPARE(window.habit("Phone away").span, Span::Night);
    }

    void whatIsWrongIsSaidAtItsFieldAndNothingIsChanged_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("low");
        QTest::addColumn<QString>("nameRefusal");
        QTest::addColumn<QString>("goalRefusal");
        const auto row = [](const char* tag, const char* name, HabitKind kind, const char* low, const char* nameRefusal, const char* goalRefusal) {
            QTest::newRow(tag) << name << static_cast<int>(kind) << low << nameRefusal << goalRefusal;
        };
        row("no name", "  ", HabitKind::YesNo, "", "Give it a name, such as “Walk”.", "");
        row("name in use", "EXERCISE", HabitKind::YesNo, "", "There is a habit “EXERCISE” already; choose another name.", "");
        row("goal 0", "Tea", HabitKind::Amount, "0", "", "A goal has to be more than 0.");
        row("negative", "Tea", HabitKind::Amount, "-2", "", "A goal has to be more than 0.");
        row("no goal", "Tea", HabitKind::Amount, "", "", "Write a number.");
        row("no number", "Tea", HabitKind::Amount, "two", "", "“two” is not a number.");
        row("too much", "Tea", HabitKind::Amount, "1000000", "", "That is too much for a goal.");
        row("over a day", "Read", HabitKind::Duration, "1441", "", "A day has 24 hours; the goal cannot be more.");
        row("no time", "Up", HabitKind::Clock, "25:00", "", "“25:00” is not a time; write it like 22:30.");
        row("empty time", "Up", HabitKind::Clock, "", "", "Write a time, such as 22:30.");
        row("both", "", HabitKind::Amount, "0", "Give it a name, such as “Walk”.", "A goal has to be more than 0.");
    }

    void whatIsWrongIsSaidAtItsFieldAndNothingIsChanged()
    {
        QFETCH(QString, name);
        QFETCH(int, kind);
        QFETCH(QString, low);
        HabitsFixture window;
        const Snapshot before = window.session.tracker().snapshot();
        QSignalSpy said(&window.stage.changes(), &Changes::refused);
        window.begin(name, static_cast<HabitKind>(kind));
        if (window.goal.hasFigure())
            window.goal.setLow(low);
        QVERIFY(!window.editor.save());
        QTEST(window.editor.nameRefusal(), "nameRefusal");
        QTEST(window.goal.refusal(), "goalRefusal");
        QVERIFY(window.session.tracker().snapshot() == before);
        QCOMPARE(said.count(), 0);  // it stands below the field, not in the snackbar too
    }

    void aNameThatIsShownForABuiltInHabitIsTakenInEveryLanguage()
    {
        HabitsFixture window("zh");
        window.begin("喝水", HabitKind::YesNo);
        QVERIFY(!window.editor.save());
        QVERIFY(window.editor.nameRefusal().contains("喝水"));
    }

    void anArchivedHabitOfThatNameCanBeBroughtBack()
    {
        HabitsFixture window;
        window.page.archive("exercise");
        window.begin("Exercise", HabitKind::YesNo);
        QVERIFY(!window.editor.save());
        QCOMPARE(window.editor.nameRefusal(), QString("“Exercise” is in the archive; bring it back from there, or choose another name."));
    }

    void aDatabaseThatIsBusyIsSaidInTheForm()
    {
        HabitsFixture window;
        window.begin("Tea", HabitKind::YesNo);
        SQLite::Database other((window.folder.path() / "limber.db").string(), SQLite::OPEN_READWRITE);
        other.exec("BEGIN IMMEDIATE");
        QVERIFY(!window.editor.save());
        QVERIFY(!window.editor.refusal().isEmpty());
        other.exec("ROLLBACK");
        QVERIFY(window.editor.save());
    }

    void theUpperEndIsMoreThanTheLower()
    {
        HabitsFixture window;
        QVERIFY(window.editor.edit("water"));
        window.goal.setHigh("1500");
        QVERIFY(!window.editor.save());
        QCOMPARE(window.goal.refusal(), QString("The second number has to be more than the first."));
    }

    void whatIsTypedAnewIsForgiven()
    {
        HabitsFixture window;
        window.begin("", HabitKind::Amount);
        window.goal.setLow("0");
        QVERIFY(!window.editor.save());
        window.editor.setName("Tea");
        QCOMPARE(window.editor.nameRefusal(), QString());
        window.goal.setLow("2");
        QCOMPARE(window.goal.refusal(), QString());
        QVERIFY(window.editor.save());
    }

    void aGoalCountsFromTheDayThatIsChosen_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("first");
        QTest::newRow("today") << int(HabitEditor::FromToday) << "" << "2026-11-19";
        QTest::newRow("tomorrow") << int(HabitEditor::FromTomorrow) << "" << "2026-11-20";
        QTest::newRow("a date") << int(HabitEditor::FromDay) << "2026-12-01" << "2026-12-01";
        QTest::newRow("a date gone by") << int(HabitEditor::FromDay) << "2026-11-02" << "2026-11-02";
    }

    void aGoalCountsFromTheDayThatIsChosen()
    {
        QFETCH(int, from);
        QFETCH(QString, day);
        QFETCH(QString, first);
        HabitsFixture window;
        QVERIFY(window.editor.edit("water"));
        QVERIFY(!window.editor.isDated());
        window.goal.setLow("1600");
        window.goal.setHigh("1800");
        QVERIFY(window.editor.isDated());
        window.editor.setFrom(from);
        window.editor.setFromDay(day);
        QVERIFY(window.editor.save());
        const Day changed = parseDay(first.toStdString()).value();
        QCOMPARE(window.habit("water").goalOn(changed).low, 1600.);
        QCOMPARE(window.habit("water").goalOn(changed - boost::gregorian::days(1)).low, 1500.);
        QCOMPARE(window.stage.changes().undo(), QString());
        QCOMPARE(window.habit("water").goals.size(), 1u);
    }

    void aDateThatIsNoneIsRefused()
    {
        HabitsFixture window;
        QVERIFY(window.editor.edit("water"));
        window.goal.setLow("1600");
        window.editor.setFrom(HabitEditor::FromDay);
        window.editor.setFromDay("2026-02-30");
        QVERIFY(!window.editor.save());
        QCOMPARE(window.editor.fromRefusal(), QString("“2026-02-30” is not a date; write it like 2026-11-22."));
        QCOMPARE(window.habit("water").goals.size(), 1u);
    }

    void aBuiltInHabitKeepsItsNameAndReminders()
    {
        HabitsFixture window;
        QVERIFY(window.editor.edit("sleep"));
        QVERIFY(window.editor.isBuiltin());
        QCOMPARE(window.goal.low(), QString("7:00"));
        window.editor.setName("Nap");
        window.goal.stepLow(1);
        QCOMPARE(window.goal.low(), QString("7:30"));
        QVERIFY(window.editor.save());
        QCOMPARE(window.habit("sleep").name, "Sleep");
        QCOMPARE(window.habit("sleep").goalOn(onToday(window)).low, 450.);
    }

    void hoursAreHoursWhereTheFieldSaysSo()
    {
        HabitsFixture window;
        QVERIFY(window.editor.edit("sleep"));
        window.goal.setLow("8");
        QVERIFY(window.editor.save());
        QCOMPARE(window.habit("sleep").goalOn(onToday(window)).low, 480.);
    }

    void remindersComeAsOftenAsWantedOnChosenDays()
    {
        HabitsFixture window;
        window.begin("Eye drops", HabitKind::YesNo);
        ReminderTimeModel& reminders = *window.editor.reminders();
        for (int i = 0; i < 3; ++i)
            reminders.add();
        QCOMPARE(reminders.cell(0, "time").toString(), QString("09:00"));
        reminders.setTime(reminders.cell(1, "row").toInt(), "1430");
        reminders.setWeekdays(reminders.cell(1, "row").toInt(), 0b0011111);
        reminders.remove(reminders.cell(2, "row").toInt());
        QVERIFY(window.editor.save());
        const Habit habit = window.habit("Eye drops");
        QCOMPARE(habit.reminderTimes.size(), 2u);
        QVERIFY((habit.reminderTimes[1] == ReminderTime{{14 * 60 + 30}, std::bitset<7>(0b0011111)}));
        const auto planned = window.session.tracker().reminders(window.session.now(), window.session.now() + std::chrono::hours(24));
        QVERIFY(std::ranges::any_of(planned, [&](const Reminder& each) { return each.habit == habit.id; }));
    }

    void aReminderThatCannotBeSaysWhy()
    {
        HabitsFixture window;
        window.begin("Eye drops", HabitKind::YesNo);
        ReminderTimeModel& reminders = *window.editor.reminders();
        for (int i = 0; i < 3; ++i)
            reminders.add();
        reminders.setTime(reminders.cell(0, "row").toInt(), "9:61");
        reminders.setTime(reminders.cell(2, "row").toInt(), "13:00");
        QVERIFY(!window.editor.save());
        QCOMPARE(reminders.cell(0, "refusal").toString(), QString("“9:61” is not a time; write it like 22:30."));
        QCOMPARE(reminders.cell(2, "refusal").toString(), QString("There is a reminder at 13:00 already."));
        reminders.setTime(reminders.cell(0, "row").toInt(), "23:30");
        QCOMPARE(reminders.cell(0, "note").toString(), QString("It would not come: it is quiet from 23:00 to 07:00."));
        reminders.setWeekdays(reminders.cell(2, "row").toInt(), 0);
        QVERIFY(!window.editor.save());
        QVERIFY(window.ids().size() == 5);
    }

    void aReminderSaysThatAllAreOff()
    {
        HabitsFixture window;
        window.session.tracker().setSetting("reminders", "off");
        window.begin("Eye drops", HabitKind::YesNo);
        window.editor.reminders()->add();
        QCOMPARE(window.editor.reminders()->cell(0, "note").toString(), QString("All reminders are switched off on the page Reminders."));
    }

    void aScheduleNeedsADay()
    {
        HabitsFixture window;
        QVERIFY(window.editor.edit("exercise"));
        window.editor.setRepeat(HabitEditor::Weekdays);
        QCOMPARE(window.editor.weekdays(), 0b0011111);
        window.editor.setWeekdays(0);
        QVERIFY(!window.editor.save());
        QCOMPARE(window.editor.scheduleRefusal(), QString("Choose at least one day."));
        window.editor.setRepeat(HabitEditor::TimesPerWeek);
        window.editor.setTimesPerWeek(4);
        QVERIFY(window.editor.save());
        QCOMPARE(window.about("exercise"), QString("At least 10 min · 4 times a week"));
    }

    void nothingChangedIsNothingSaid()
    {
        HabitsFixture window;
        QSignalSpy made(&window.stage.changes(), &Changes::made);
        QVERIFY(window.editor.edit("water"));
        QVERIFY(window.editor.save());
        QCOMPARE(made.count(), 0);
    }

    void whatAnotherProgramArchivedMeanwhileIsSaidInTheForm()
    {
        HabitsFixture window;
        QVERIFY(window.editor.edit("exercise"));
        window.elsewhere("2026-11-19T22:05", [](Tracker& other) { other.archive("exercise", true); });
        window.goal.setLow("30");
        QVERIFY(!window.editor.save());
        QCOMPARE(window.editor.refusal(), QString("“Exercise” is archived; bring it back first."));
    }

private:
    static Day onToday(WindowFixture& window) { return window.session.tracker().today(); }
};

}  // namespace limber::test

QTEST_MAIN(limber::test::HabitEditorTest)
#include "habit_editor_test.moc"
