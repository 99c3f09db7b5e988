// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/progress/week.h"

#include "tests/core/progress/judged_days.h"

#include <QTest>

// rules.md, "Judging days": a week's figures, regularity, and the one suggestion of a week.

using namespace limber;
using namespace limber::test;

namespace {

std::vector<JudgedDay> withValues(std::string_view letters, std::initializer_list<double> values, Day first = monday)
{
    auto days = judged(first, letters);
    auto value = values.begin();
    for (JudgedDay& day : days)
        if (day.state != DayState::NotLogged)
            day.value = *value++;
    return days;
}

/// The suggestion of a week in which the built-in habits look like this.
Suggestion suggested(const std::map<std::string, std::string>& letters)
{
    static const std::vector<Habit> habits = builtinHabits();
    std::vector<std::vector<JudgedDay>> days;
    days.reserve(habits.size());
    std::vector<JudgedWeek> week;
    for (const Habit& habit : habits) {
        const auto found = letters.find(habit.id);
        days.push_back(judged(monday, found == letters.end() ? "mmmmmmm" : found->second));
        week.push_back({&habit, days.back()});
    }
    return suggest(week);
}

}  // namespace

class WeekFiguresTest : public QObject {
    Q_OBJECT

private slots:
    void figuresAreOverTheDaysKnownWithTheirNumber()
    {
        const auto summary = summarize(builtinHabit("water"), withValues("mp--m--", {1600, 1000, 1500}), {});
        QCOMPARE(summary.habit, std::string("water"));
        QCOMPARE(summary.met, 2);
        QCOMPARE(summary.known, 3);
        QCOMPARE(summary.average, std::optional(4100.0 / 3));
        QCOMPARE(summary.total, std::optional(4100.0));
        QVERIFY(!summary.change);
    }

    void openDayIsInTheTotalAndNotYetInTheAverage()
    {
        const auto summary = summarize(builtinHabit("exercise"), withValues("mm.", {30, 20, 5}), {});
        QCOMPARE(summary.known, 2);
        QCOMPARE(summary.average, std::optional(25.0));
        QCOMPARE(summary.total, std::optional(55.0));
    }

    void changeIsAgainstTheWeekBeforeWhereBothAreKnown()
    {
        const auto before = withValues("m------", {1500}, monday - days(7));
        const auto summary = summarize(builtinHabit("water"), withValues("mm-----", {1600, 1800}), before);
        QCOMPARE(summary.change, std::optional(200.0));
        QVERIFY(!summarize(builtinHabit("water"), judged(monday, "-------"), before).change);
    }

    void clockHabitHasNoTotalAndARoutineComparesDaysMet()
    {
        const auto bedtimes = summarize(builtinHabit("bedtime"), withValues("mx-----", {1370, 1390}), {});
        QVERIFY(!bedtimes.total);
        QCOMPARE(bedtimes.average, std::optional(1380.0));
        const auto stretch = summarize(builtinHabit("stretch"), judged(monday, "mmm----"), judged(monday - days(7), "m------"));
        QCOMPARE(stretch.change, std::optional(2.0));
    }

    void nothingKnownHasNoFigures()
    {
        const auto summary = summarize(builtinHabit("sleep"), judged(monday, "---s..."), {});
        QCOMPARE(summary.known, 0);
        QVERIFY(!summary.average);
        QVERIFY(!summary.total);
    }

    void regularityIsTheDeviationOfTheLastFourteenKnown()
    {
        QVERIFY(!regularity({}));
        QVERIFY(!regularity(std::vector<double>{1380}));
        QCOMPARE(regularity(std::vector<double>{1370, 1390}), std::optional(std::sqrt(200.0)));
        std::vector<double> times{0, 5000};
        times.insert(times.end(), 14, 1380);
        QCOMPARE(regularity(times), std::optional(0.0));
    }

    void bedtimeThroughMidnightIsNoEdge()
    {
        QCOMPARE(regularity(std::vector<double>{1430, 1450}), std::optional(std::sqrt(200.0)));
    }

    void fewerThanThreeKnownDaysSuggestToLogMore()
    {
        const std::string two = "mx-----";
        const Suggestion suggestion =
            suggested({{"water", two}, {"bedtime", two}, {"sleep", two}, {"exercise", two}, {"stretch", two}});
        QCOMPARE(suggestion.kind, Suggestion::Kind::LogMore);
    }

    void firstThatAppliesIsSuggestedFromBedToDrinkToMoving()
    {
        std::map<std::string, std::string> letters{{"bedtime", "mxmmxmm"}, {"sleep", "mmppmmm"}, {"water", "mmmppmm"},
                                                   {"exercise", "mmmmppm"}, {"stretch", "mmmmm--"}};
        const std::vector<std::pair<std::string, Suggestion::Kind>> order{
            {"bedtime", Suggestion::Kind::BedtimeEarlier}, {"sleep", Suggestion::Kind::SleepLonger},
            {"water", Suggestion::Kind::DrinkMore},        {"exercise", Suggestion::Kind::MoveMore},
            {"stretch", Suggestion::Kind::StretchMore}};
        for (const auto& [habit, kind] : order) {
            QCOMPARE(suggested(letters).kind, kind);
            letters.erase(habit);
        }
        QCOMPARE(suggested(letters).kind, Suggestion::Kind::KeepGoing);
    }

    void suggestionNamesItsDays()
    {
        const Suggestion suggestion = suggested({{"bedtime", "mxmmxmm"}});
        QCOMPARE(suggestion.days, (std::vector<Day>{monday + days(1), monday + days(4)}));
    }

    void oneBadDayOrDaysNotLoggedAreNoReason()
    {
        const Suggestion suggestion = suggested({{"bedtime", "x------"}, {"water", "p------"}, {"stretch", "-mmmmmm"}});
        QCOMPARE(suggestion.kind, Suggestion::Kind::KeepGoing);
    }
};

QTEST_GUILESS_MAIN(WeekFiguresTest)
#include "week_figures_test.moc"
