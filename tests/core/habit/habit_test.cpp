// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/habit/entry.h"
#include "core/habit/habit.h"
#include "core/habit/refusal.h"

#include <QTest>

using namespace limber;

class HabitTest : public QObject {
    Q_OBJECT

private slots:
    // rules.md, "The five built-in habits"
    void theFiveAreRowsOfTheGeneralModel()
    {
        const auto habits = builtinHabits();
        const std::vector<std::string> ids{"water", "bedtime", "sleep", "exercise", "stretch"};
        const std::vector<std::string> names{"Water", "Bedtime", "Sleep", "Exercise", "Bedtime stretch"};
        const std::vector<std::string> units{"ml", "", "min", "min", "min"};
        const std::vector<HabitKind> kinds{HabitKind::Amount, HabitKind::Clock, HabitKind::Duration,
                                           HabitKind::Duration, HabitKind::Routine};
        const std::vector<Goal> goals{{GoalKind::Between, 1500, 1700},
                                      {GoalKind::Before, 1380},
                                      {GoalKind::AtLeast, 420},
                                      {GoalKind::AtLeast, 10},
                                      {GoalKind::AtLeast, 1}};
        QCOMPARE(habits.size(), ids.size());
        for (std::size_t i = 0; i < habits.size(); ++i) {
            QCOMPARE(habits[i].id, ids[i]);
            QCOMPARE(habits[i].name, names[i]);
            QCOMPARE(habits[i].unit, units[i]);
            QCOMPARE(habits[i].kind, kinds[i]);
            QCOMPARE(habits[i].goalOn(Day(2026, 11, 22)), goals[i]);
            QCOMPARE(habits[i].scheduleOn(Day(2026, 11, 22)), Schedule{});
            QCOMPARE(habits[i].span, ids[i] == "bedtime" || ids[i] == "sleep" ? Span::Night : Span::Day);
            QCOMPARE(habits[i].position, static_cast<int>(i));
            requireFitting(habits[i], goals[i]);
            QVERIFY(isBuiltin(habits[i].id));
        }
        QVERIFY(!isBuiltin("Water"));
        QVERIFY(!isBuiltin(""));
    }

    void aGoalCountsFromItsDayOn()
    {
        Habit water = builtinHabits().front();
        const Goal more{GoalKind::AtLeast, 2000};
        water.goals.push_back({Day(2026, 11, 22), more});
        QCOMPARE(water.goalOn(Day(2026, 11, 21)), (Goal{GoalKind::Between, 1500, 1700}));
        QCOMPARE(water.goalOn(Day(2026, 11, 22)), more);
        QCOMPARE(water.goalOn(Day(2030, 1, 1)), more);
    }

    void theFirstGoalHoldsForEarlierDaysToo()
    {
        const std::vector<Dated<int>> history{{Day(2026, 11, 22), 1}, {Day(2026, 11, 24), 2}};
        QCOMPARE(inForce(history, Day(2020, 1, 1)), 1);
        QCOMPARE(inForce(history, Day(2026, 11, 23)), 1);
        QCOMPARE(inForce(history, Day(2026, 11, 24)), 2);
    }

    void everyDayThatIsReadCanBeLogged()
    {
        QVERIFY(beginningOfTime() <= parseDay("1900-01-01").value());
        QCOMPARE(parseDay(isoText(beginningOfTime())).value(), beginningOfTime());
    }

    void schedulesAskForTheirDays()
    {
        const Day monday(2026, 11, 23);
        const Schedule weekend{Schedule::Kind::Weekdays, std::bitset<7>("1100000"), 0};
        for (int i = 0; i < 7; ++i) {
            const Day day = monday + boost::gregorian::days(i);
            QCOMPARE(weekend.asksFor(day), i >= 5);
            QVERIFY(Schedule{}.asksFor(day));
            QVERIFY((Schedule{Schedule::Kind::TimesPerWeek, {}, 3}.asksFor(day)));
        }
    }

    void frequencyIsTheShareOfAWeek()
    {
        QCOMPARE(Schedule{}.frequency(), 1.0);
        QCOMPARE((Schedule{Schedule::Kind::Weekdays, std::bitset<7>("0010101"), 0}.frequency()), 3.0 / 7);
        QCOMPARE((Schedule{Schedule::Kind::TimesPerWeek, {}, 2}.frequency()), 2.0 / 7);
    }

    void namesAreThoseOfTheInterface()
    {
        const std::vector<std::string> kinds{"yes_no", "amount", "duration", "clock", "routine"};
        for (std::size_t i = 0; i < kinds.size(); ++i) {
            QCOMPARE(nameOf(static_cast<HabitKind>(i)), kinds[i]);
            QCOMPARE(habitKindNamed(kinds[i]), static_cast<HabitKind>(i));
        }
        const std::vector<std::string> goals{"at_least", "at_most", "between", "before", "after"};
        for (std::size_t i = 0; i < goals.size(); ++i) {
            QCOMPARE(nameOf(static_cast<GoalKind>(i)), goals[i]);
            QCOMPARE(goalKindNamed(goals[i]), static_cast<GoalKind>(i));
        }
        QVERIFY(!habitKindNamed("Amount"));
        QVERIFY(!goalKindNamed(""));
        QCOMPARE(std::string(nameOf(Entry::Kind::WakeUp)), "wake_up");
        QCOMPARE(std::string(nameOf(Entry::Kind::Nap)), "nap");
        QCOMPARE(std::string(nameOf(Cramp::Leg::Both)), "both");
        QCOMPARE(crampSigns().size(), 6U);
    }

    void anEntryShowsTheWallWhereItWasLogged()
    {
        Entry entry;
        entry.at = parseInstant("2026-11-22T00:05:00Z").value().instant;
        entry.offset = std::chrono::hours{8};
        QCOMPARE(entry.wall(), parseWallTime("2026-11-22T08:05").value());
    }

    void vacationsHoldBothTheirEnds()
    {
        const Vacation vacation{Day(2026, 12, 24), Day(2026, 12, 26)};
        QVERIFY(!vacation.holds(Day(2026, 12, 23)));
        QVERIFY(vacation.holds(Day(2026, 12, 24)));
        QVERIFY(vacation.holds(Day(2026, 12, 26)));
        QVERIFY(!vacation.holds(Day(2026, 12, 27)));
    }

    void onlyLargeDrinksAndLongSleepsAskFirst()
    {
        for (int code = 0; code <= static_cast<int>(RefusalCode::FileExists); ++code) {
            const Refusal refusal(static_cast<RefusalCode>(code), {"argument"});
            QCOMPARE(refusal.asksFirst(),
                     refusal.code() == RefusalCode::LargeDrink || refusal.code() == RefusalCode::LongSleep);
            QVERIFY(std::string(refusal.what()) != "refused");
            QCOMPARE(refusal.args(), std::vector<std::string>{"argument"});
        }
    }
};

QTEST_GUILESS_MAIN(HabitTest)
#include "habit_test.moc"
