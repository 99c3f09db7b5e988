// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/review.h"
#include "tests/app/window/window_fixture.h"
#include "tests/support/sample_weeks.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace limber;
using namespace limber::test;

/// What the page Weekly review shows and keeps.
class ReviewPageTest : public QObject {
    Q_OBJECT

    TemporaryFolder m_home;

    [[nodiscard]] QString home() const { return QString::fromStdString(m_home.path().string()); }
    static QStringList names(const ReviewedModel& model)
    {
        QStringList names;
        for (int row = 0; row < model.count(); ++row)
            names << model.cell(row, "name").toString();
        return names;
    }
    static QString cell(const RowModel& model, const QString& habit, const QByteArray& role)
    {
        for (int row = 0; row < model.count(); ++row) {
            if (model.cell(row, "habitId").toString() == habit)
                return model.cell(row, role).toString();
        }
        return QStringLiteral("no such habit");
    }
    static Goal goalOn(WindowFixture& window, const char* habit, const char* day)
    {
        return window.session.tracker().habit(habit).goalOn(parseDay(day).value());
    }

private slots:
    void init()
    {
        qputenv("HOME", home().toUtf8());
        qputenv("XDG_CONFIG_HOME", (home() + "/.config").toUtf8());
        QDir(home() + "/Documents").removeRecursively();
    }

    void opensAtTheWeekToLookBackOn_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("weekStartsOn");
        QTest::addColumn<QString>("title");
        QTest::newRow("Thursday") << "2026-11-19T22:05" << "monday" << "Last week";
        QTest::newRow("Sunday before eight") << "2026-11-22T19:59" << "monday" << "Last week";
        QTest::newRow("Sunday at eight") << "2026-11-22T20:00" << "monday" << "This week";
        QTest::newRow("Sunday past midnight") << "2026-11-23T01:30" << "monday" << "This week";
        QTest::newRow("Monday") << "2026-11-23T07:00" << "monday" << "Last week";
        QTest::newRow("a week from Sunday on has only begun") << "2026-11-22T20:00" << "sunday" << "Last week";
        QTest::newRow("and ends on Saturday") << "2026-11-21T20:00" << "sunday" << "This week";
    }
    void opensAtTheWeekToLookBackOn()
    {
        QFETCH(QString, now);
        QFETCH(QString, weekStartsOn);
        QFETCH(QString, title);
        WindowFixture window(now.toStdString());
        window.session.tracker().setSetting("week-starts-on", weekStartsOn.toStdString());
        window.stage.review().setShown(true);
        QCOMPARE(window.stage.review().title(), title);
        QCOMPARE(window.stage.review().isOpen(), title == "This week");
    }

    void theWeekLookedAtIsTheOneToOpenWith()
    {
        WindowFixture window;
        logSampleWeeks(window.session.tracker());
        Week& week = window.stage.week();
        ReviewPage& review = window.stage.review();
        QCOMPARE(week.firstDay(), QString());
        week.open();
        week.goPrevious();
        week.goPrevious();
        review.choose(week.firstDay());
        review.setShown(true);
        QCOMPARE(review.rangeText(), QString::fromUtf8("2–8 November 2026"));
        review.setShown(false);
        review.setShown(true);
        QCOMPARE(review.title(), QString("Last week"));
        review.setShown(false);
        week.goThisWeek();
        review.choose(week.firstDay());
        review.setShown(true);
        QCOMPARE(review.title(), QString("Last week"));
    }

    void weeksTurnFromTheFirstOneToThePresent()
    {
        WindowFixture window;
        logSampleWeeks(window.session.tracker());
        ReviewPage& review = window.stage.review();
        review.setShown(true);
        review.goNext();
        QCOMPARE(review.title(), QString("This week"));
        QVERIFY(!review.canGoNext());
        review.goNext();
        QCOMPARE(review.title(), QString("This week"));
        for (int i = 0; i < 5; ++i)
            review.goPrevious();
        QVERIFY(!review.canGoPrevious());
        QCOMPARE(review.title(), QString("Week 45"));
    }

    void theSampleWeekIsPutIntoWords()
    {
        WindowFixture window;
        logSampleWeeks(window.session.tracker());
        ReviewPage& review = window.stage.review();
        review.setShown(true);
        QVERIFY(!review.empty());
        QCOMPARE(names(*review.well()), (QStringList{"Sleep", "Exercise", "Bedtime stretch"}));
        QCOMPARE(names(*review.slipped()), QStringList{"Bedtime"});
        QCOMPARE(names(*review.level()), QStringList{"Water"});
        QCOMPARE(cell(*review.well(), "stretch", "counts"), QString("Met on 5 of 6 known days"));
        QCOMPARE(cell(*review.well(), "stretch", "change"), QString("1 more than the week before"));
        QCOMPARE(cell(*review.well(), "stretch", "average"), QString());
        QCOMPARE(cell(*review.level(), "water", "change"), QString("As often as the week before"));
        QCOMPARE(cell(*review.level(), "water", "average"), QString::fromUtf8("On average 1540\u00a0ml (+90\u00a0ml)"));
        QCOMPARE(cell(*review.slipped(), "bedtime", "counts"), QString("Met on 4 of 6 known nights"));
        QCOMPARE(cell(*review.slipped(), "bedtime", "average"), QString("On average 23:10 (10 min later)"));
        QVERIFY(review.suggestionText().startsWith("Bedtime was after 23:00 on Wednesday and Saturday."));
        QCOMPARE(review.bestText(), QString("Sleep: 9 nights in a row"));
        QVERIFY(review.isRecord());
        QCOMPARE(review.crampsText(), QString("None logged"));
        QCOMPARE(review.notLoggedText(), QString());
    }

    void aWeekThatIsNotOverIsNotCalledLess()
    {
        WindowFixture window;
        logSampleWeeks(window.session.tracker());
        ReviewPage& review = window.stage.review();
        review.setShown(true);
        review.goNext();
        QCOMPARE(cell(*review.level(), "water", "counts"), QString("Met on 3 of 3 known days"));
        QCOMPARE(cell(*review.level(), "water", "change"), QString());
    }

    void whatIsNotLoggedIsNamedAndNotBlamed()
    {
        WindowFixture window;
        window.elsewhere("2026-11-05T12:00", [](Tracker& other) { other.log({builtin::exercise, 20, {}, {}, false, false}); });
        window.drinkElsewhere("2026-11-10T12:00", 1600);
        ReviewPage& review = window.stage.review();
        review.setShown(true);
        QCOMPARE(names(*review.well()).size() + names(*review.slipped()).size(), 0);
        QCOMPARE(review.notLoggedText(), QString("Exercise"));
        review.goNext();
        QVERIFY(review.empty());
    }

    void crampsOfTheWeekAreCounted()
    {
        WindowFixture window;
        for (const char* wall : {"2026-11-05T03:00", "2026-11-10T03:00", "2026-11-10T04:00", "2026-11-12T03:00"})
            window.elsewhere(wall, [](Tracker& other) { other.logCramp({}); });
        ReviewPage& review = window.stage.review();
        review.setShown(true);
        QCOMPARE(review.crampsText(), QString("3 cramps in 2 nights; 1 night in the week before"));
        QVERIFY(!review.empty());
    }

    void goalsCountFromTomorrowAndAreTakenBackTogether()
    {
        WindowFixture window;
        ReviewPage& review = window.stage.review();
        QSignalSpy made(&window.stage.changes(), &Changes::made);
        review.openGoals();
        QCOMPARE(review.goalsFromText(), QString("Friday, 20 November"));
        QVERIFY(!review.goals()->moved());
        review.stepGoal("water", 1);
        review.stepGoal("bedtime", -1);
        QCOMPARE(cell(*review.goals(), "water", "goalText"), QString::fromUtf8("1600–1800 ml"));
        QCOMPARE(cell(*review.goals(), "water", "nowText"), QString::fromUtf8("So far 1500–1700 ml"));
        QCOMPARE(cell(*review.goals(), "bedtime", "goalText"), QString("Before 22:45"));
        QCOMPARE(review.saveGoals(), QString());
        QCOMPARE(made.takeFirst().first().toString(), QString::fromUtf8("From tomorrow: Water 1600–1800 ml, Bedtime before 22:45"));
        QCOMPARE(goalOn(window, "water", "2026-11-19").low, 1500.0);
        QCOMPARE(goalOn(window, "water", "2026-11-20").low, 1600.0);
        QCOMPARE(goalOn(window, "water", "2026-11-20").high, 1800.0);
        QCOMPARE(goalOn(window, "bedtime", "2026-11-20").low, 22.0 * 60 + 45);
        window.stage.changes().undo();
        QCOMPARE(goalOn(window, "water", "2026-11-20").low, 1500.0);
        QCOMPARE(goalOn(window, "bedtime", "2026-11-20").low, 23.0 * 60);
    }

    void stepsThereAndBackChangeNothing()
    {
        WindowFixture window;
        ReviewPage& review = window.stage.review();
        review.openGoals();
        review.stepGoal("sleep", 1);
        QVERIFY(review.goals()->moved());
        review.stepGoal("sleep", -1);
        QVERIFY(!review.goals()->moved());
        QCOMPARE(cell(*review.goals(), "sleep", "nowText"), QString());
    }

    void stepsEndWhereAGoalCannotBe()
    {
        WindowFixture window;
        ReviewPage& review = window.stage.review();
        review.openGoals();
        for (int i = 0; i < 5; ++i)
            review.stepGoal("exercise", -1);
        QCOMPARE(cell(*review.goals(), "exercise", "goalText"), QString("At least 5 min"));
        QCOMPARE(cell(*review.goals(), "exercise", "canLess"), QString("false"));
        QCOMPARE(cell(*review.goals(), "exercise", "canMore"), QString("true"));
        for (int i = 0; i < 100; ++i)
            review.stepGoal("sleep", 1);
        QCOMPARE(cell(*review.goals(), "sleep", "canMore"), QString("false"));
    }

    void goalAlreadyPlannedForTomorrowIsTheOneThatMoves()
    {
        WindowFixture window;
        window.session.tracker().setGoal("exercise", {GoalKind::AtLeast, 20, 0}, parseDay("2026-11-20"));
        ReviewPage& review = window.stage.review();
        review.openGoals();
        review.stepGoal("exercise", 1);
        QCOMPARE(review.saveGoals(), QString());
        QCOMPARE(goalOn(window, "exercise", "2026-11-19").low, 10.0);
        QCOMPARE(goalOn(window, "exercise", "2026-11-20").low, 25.0);
    }

    void archivedHabitsHaveNoGoalToMove()
    {
        WindowFixture window;
        window.session.tracker().archive("exercise", true);
        window.stage.review().openGoals();
        QCOMPARE(window.stage.review().goals()->count(), 3);
    }

    void savedItIsOneSheetHoweverManyHabits_data()
    {
        QTest::addColumn<int>("more");
        QTest::newRow("the built-in ones") << 0;
        QTest::newRow("and thirty more") << 30;
    }
    void savedItIsOneSheetHoweverManyHabits()
    {
        QFETCH(int, more);
        WindowFixture window;
        logSampleWeeks(window.session.tracker());
        for (int i = 0; i < more; ++i) {
            Habit habit;
            habit.name = "Own " + std::to_string(i);
            habit.goals = {{beginningOfTime(), {}}};
            const std::string id = window.session.tracker().addHabit(habit).id;
            NewEntry yes{id, 1, {}, {}, false, false};
            yes.when.wall = parseWallTime("2026-11-10T12:00");
            window.session.tracker().log(yes);
        }
        QSignalSpy saved(&window.stage.changes(), &Changes::saved);
        window.stage.review().setShown(true);
        window.stage.review().savePdf();
        QCOMPARE(saved.first().first().toString(), QString("Saved as ~/Documents/limber-review-2026-W46.pdf"));
        QFile file(home() + "/Documents/limber-review-2026-W46.pdf");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF"));
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
        QVERIFY(pdf.contains("/MediaBox [0 0 595"));
    }

    void theSundayRemindersAnswerOpensIt()
    {
        WindowFixture window("2026-11-22T19:50");
        window.session.tracker().noteUse();
        window.at("2026-11-22T20:00");
        QSignalSpy asked(&window.stage.today(), &Today::pageAsked);
        window.stage.today().answer("weekly_review/2026-11-22", "review");
        QCOMPARE(asked.takeFirst().first().toString(), QString("review"));
    }
};

QTEST_MAIN(ReviewPageTest)
#include "review_test.moc"
