// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/progress/review.h"

#include "tests/core/progress/judged_days.h"

#include <QTest>

using namespace limber;
using namespace limber::test;

namespace {

constexpr auto weekFrom = boost::date_time::Monday;

QByteArray nameOf(Verdict verdict)
{
    return QByteArray(std::array{"well", "slipped", "level", "not logged", "not asked"}[static_cast<std::size_t>(verdict)]);
}

Habit yesNo(Schedule schedule = {})
{
    return ownHabit(HabitKind::YesNo, {}, schedule);
}

/// The run of the week that begins on the Monday `weeks` after `monday`.
Run runInWeek(int weeks, const Habit& habit, std::string_view letters)
{
    return runSince(monday + days(7 * weeks), habit, judged(monday, letters), weekFrom);
}

}  // namespace

/// How a habit's week went, and its best run.
class ReviewTest : public QObject {
    Q_OBJECT

private slots:
    void verdicts_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("week");
        QTest::addColumn<Schedule>("schedule");
        QTest::addColumn<QByteArray>("verdict");
        const Schedule daily;
        const auto row = [](const char* name, const char* before, const char* week, const Schedule& schedule, const char* verdict) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(week) << schedule << QByteArray(verdict);
        };
        row("five days are a good week", "-------", "mmmmmpp", daily, "well");
        row("five days are good after seven too", "mmmmmmm", "mmmmmpp", daily, "well");
        row("more than before", "mppmppp", "mmmpppp", daily, "well");
        row("more than before, though few", "mpppppp", "mmppppp", daily, "well");
        row("four of seven, as before", "mmmmppp", "mmmmppp", daily, "level");
        row("four where nothing is known before", "-------", "mmmmppp", daily, "level");
        row("three of seven where nothing is known before", "-------", "mmmpppp", daily, "slipped");
        row("three of six is half", "-------", "mmm-ppp", daily, "level");
        row("less than before", "mmmmmmm", "mmmmppp", daily, "slipped");
        row("fewer days known, each of them met", "mmmmmp-", "mmm----", daily, "level");
        row("an open day can still make it up", "mmmmm--", "mmmmpp.", daily, "level");
        row("an open day cannot make up for two", "mmmmmm-", "mmmmpp.", daily, "slipped");
        row("an open day lets no week fall below half", "-------", "mmmppp.", daily, "level");
        row("nothing logged is no failure", "mmmmmmm", "-------", daily, "not logged");
        row("nothing logged, but for an open day", "mmmmmmm", "------.", daily, "not logged");
        row("on vacation", "mmmmmmm", "sssssss", daily, "not asked");
        row("the two days that vacation left", "mmmmmmm", "sssssmm", daily, "well");
        row("on every day asked for", "-------", "momomoo", onWeekdays("1010100"), "well");
        row("on one of three asked for", "-------", "mopopoo", onWeekdays("1010100"), "slipped");
        row("three times a week", "-------", "m-m-m--", timesPerWeek(3), "well");
        row("two of three times, as before", "m-m----", "m--m---", timesPerWeek(3), "level");
        row("one of three times, after two", "m-m----", "m------", timesPerWeek(3), "slipped");
    }
    void verdicts()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, week);
        QFETCH(Schedule, schedule);
        QFETCH(QByteArray, verdict);
        const auto own = judged(monday + days(7), week.toStdString());
        QCOMPARE(nameOf(verdictOf(yesNo(schedule), own, judged(monday, before.toStdString()))), verdict);
    }

    void aFirstWeekHasNoneBefore()
    {
        QCOMPARE(nameOf(verdictOf(yesNo(), judged(monday, "mmmm---"), {})), QByteArray("level"));
    }

    void runThatBeganEarlierIsCountedWhole()
    {
        QCOMPARE(runInWeek(1, yesNo(), "--mmmmm" "mmm----"), (Run{8, false, true}));
    }

    void runThatEndedInTheWeekBeforeIsNotOfTheWeek()
    {
        QCOMPARE(runInWeek(1, yesNo(), "mmmmmm-" "mm-----"), (Run{2, false, false}));
        QCOMPARE(runInWeek(1, yesNo(), "mmmmmmm" "-------"), Run{});
    }

    void longestOfTwoRunsOfAWeekCounts() { QCOMPARE(runInWeek(0, yesNo(), "mm-mmm-"), (Run{3, false, true})); }

    void recordIsLongerThanAnyBefore()
    {
        QCOMPARE(runInWeek(1, yesNo(), "mmm----" "mmm----"), (Run{3, false, false}));
        QCOMPARE(runInWeek(1, yesNo(), "mmm----" "mmmm---"), (Run{4, false, true}));
    }

    void whatComesAfterTheWeekDoesNotChangeIt()
    {
        const auto all = judged(monday, "mmm----" "mmmm---");
        const std::span<const JudgedDay> known(all);
        QCOMPARE(runSince(monday + days(7), yesNo(), known, weekFrom), (Run{4, false, true}));
        QCOMPARE(runSince(monday, yesNo(), known.first(7), weekFrom), (Run{3, false, true}));
    }

    void skippedAndRepairedDaysBridgeARun() { QCOMPARE(runInWeek(0, yesNo(), "mmsmPmm"), (Run{5, false, true})); }

    void timesPerWeekRunInWeeks()
    {
        QCOMPARE(runInWeek(2, yesNo(timesPerWeek(2)), "mm-----" "m--m---" "mm-----"), (Run{3, true, true}));
        QCOMPARE(runInWeek(2, yesNo(timesPerWeek(2)), "mm-----" "m--m---" "m------"), Run{});
    }

    void anotherScheduleBeginsANewRun()
    {
        Habit habit = yesNo();
        habit.schedules.push_back({monday + days(7), timesPerWeek(2)});
        QCOMPARE(runInWeek(1, habit, "mmmmmmm" "mm-----"), (Run{1, true, false}));
    }
};

QTEST_GUILESS_MAIN(ReviewTest)
#include "review_test.moc"
