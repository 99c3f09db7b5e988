// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/habit/quantity.h"
#include "core/habit/refusal.h"

#include <QTest>

#include <limits>

using namespace limber;

namespace {

const Habit& builtinHabit(const std::string& id)
{
    static const std::vector<Habit> habits = builtinHabits();
    return *std::ranges::find(habits, id, &Habit::id);
}

Habit ofKind(HabitKind kind, Span span = Span::Day)
{
    Habit habit;
    habit.name = "Custom";
    habit.kind = kind;
    habit.span = span;
    return habit;
}

bool fits(const Habit& habit, const Goal& goal)
{
    try {
        requireFitting(habit, goal);
        return true;
    } catch (const Refusal& refusal) {
        return refusal.code() != RefusalCode::GoalDoesNotFit;
    }
}

}  // namespace

class GoalTest : public QObject {
    Q_OBJECT

private slots:
    void goalsAreRead()
    {
        const Habit& water = builtinHabit(builtin::water);
        QCOMPARE(parseGoal(water, "1500..1700"), (Goal{GoalKind::Between, 1500, 1700}));
        QCOMPARE(parseGoal(water, " 1.5l .. 1.7l "), (Goal{GoalKind::Between, 1500, 1700}));
        QCOMPARE(parseGoal(water, ">=1500"), (Goal{GoalKind::AtLeast, 1500}));
        QCOMPARE(parseGoal(water, "<=2000"), (Goal{GoalKind::AtMost, 2000}));
        QCOMPARE(parseGoal(water, "＞＝１５００"), (Goal{GoalKind::AtLeast, 1500}));
        QCOMPARE(parseGoal(water, "≥ 2l"), (Goal{GoalKind::AtLeast, 2000}));
        QCOMPARE(parseGoal(builtinHabit(builtin::sleep), ">=7h"), (Goal{GoalKind::AtLeast, 420}));
        QCOMPARE(parseGoal(builtinHabit(builtin::sleep), "7h..9h"), (Goal{GoalKind::Between, 420, 540}));
        QCOMPARE(parseGoal(builtinHabit(builtin::exercise), ">=0:30"), (Goal{GoalKind::AtLeast, 30}));
        QCOMPARE(parseGoal(builtinHabit(builtin::stretch), ">=1"), (Goal{GoalKind::AtLeast, 1}));
    }

    void clockGoalsOfANightMayLieAfterMidnight()
    {
        const Habit& bedtime = builtinHabit(builtin::bedtime);
        QCOMPARE(parseGoal(bedtime, "<23:00"), (Goal{GoalKind::Before, 1380}));
        QCOMPARE(parseGoal(bedtime, "<00:30"), (Goal{GoalKind::Before, 1470}));
        QCOMPARE(parseGoal(bedtime, "> 21:30"), (Goal{GoalKind::After, 1290}));
        QCOMPARE(parseGoal(ofKind(HabitKind::Clock), ">06:30"), (Goal{GoalKind::After, 390}));
    }

    void otherTextIsRefusedAsAGoal_data()
    {
        QTest::addColumn<QByteArray>("habit");
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"", "1500", "lots", ">=0", ">=-5", ">=", "..", "1500..", "..1700", "1700..1500",
                                 "1500..1500", "1500..1600..1700", ">1500", "<2000", "=1500", ">=1500km", ">=1000000",
                                 "<23:00", ">=nan", "<=inf", ">=1e3", "0..1500", ">>=5"})
            QTest::addRow("water %s", text) << QByteArray("water") << QByteArray(text);
        for (const char* text : {"", "23:00", "<=23:00", ">=23:00", "<24:00", "<23", "22:00..23:00", "<", "<bed"})
            QTest::addRow("bedtime %s", text) << QByteArray("bedtime") << QByteArray(text);
        for (const char* text : {">=2", "<=1", "1..2", "<23:00"})
            QTest::addRow("stretch %s", text) << QByteArray("stretch") << QByteArray(text);
    }
    void otherTextIsRefusedAsAGoal()
    {
        QFETCH(QByteArray, habit);
        QFETCH(QByteArray, text);
        const Habit& asked = builtinHabit(habit.toStdString());
        try {
            (void)parseGoal(asked, text.toStdString());
            QFAIL("was taken");
        } catch (const Refusal& refusal) {
            QCOMPARE(refusal.code(), RefusalCode::GoalDoesNotFit);
            QCOMPARE(refusal.args(), (std::vector<std::string>{asked.name, text.toStdString()}));
        }
    }

    void whatIsWrittenIsReadBack()
    {
        for (const Habit& habit : builtinHabits()) {
            const Goal goal = habit.goals.front().value;
            QCOMPARE(parseGoal(habit, goalText(habit, goal)), goal);
        }
        const Goal late{GoalKind::Before, 1470};
        QCOMPARE(goalText(builtinHabit(builtin::bedtime), late), "<00:30");
        QCOMPARE(parseGoal(builtinHabit(builtin::bedtime), "<00:30"), late);
        QCOMPARE(goalText(ofKind(HabitKind::Amount), {GoalKind::Between, 2.5, 3}), "2.5..3");
        QCOMPARE(goalText(ofKind(HabitKind::Amount), {GoalKind::AtMost, 3}), "<=3");
    }

    void eachKindTakesItsOwnGoals()
    {
        for (const HabitKind kind : {HabitKind::YesNo, HabitKind::Routine}) {
            QVERIFY(fits(ofKind(kind), {GoalKind::AtLeast, 1}));
            QVERIFY(!fits(ofKind(kind), {GoalKind::AtLeast, 2}));
            QVERIFY(!fits(ofKind(kind), {GoalKind::AtMost, 1}));
            QVERIFY(!fits(ofKind(kind), {GoalKind::Before, 1}));
        }
        for (const HabitKind kind : {HabitKind::Amount, HabitKind::Duration}) {
            QVERIFY(fits(ofKind(kind), {GoalKind::AtLeast, 0.5}));
            QVERIFY(fits(ofKind(kind), {GoalKind::AtMost, 30}));
            QVERIFY(fits(ofKind(kind), {GoalKind::Between, 30, 60}));
            QVERIFY(!fits(ofKind(kind), {GoalKind::Before, 720}));
            QVERIFY(!fits(ofKind(kind), {GoalKind::After, 720}));
        }
        const Habit clock = ofKind(HabitKind::Clock);
        QVERIFY(fits(clock, {GoalKind::Before, 0}));
        QVERIFY(fits(clock, {GoalKind::After, 2159}));
        QVERIFY(!fits(clock, {GoalKind::AtLeast, 720}));
        QVERIFY(!fits(clock, {GoalKind::Between, 720, 800}));
    }

    void goalOfMoreMinutesThanADayHasIsRefused()
    {
        const Habit& sleep = builtinHabit(builtin::sleep);
        QCOMPARE(parseGoal(sleep, ">=24h"), (Goal{GoalKind::AtLeast, 1440}));
        for (const char* text : {">=25h", ">=24h1", "7h..24h1", "<=1441", ">=999999"}) {
            try {
                (void)parseGoal(sleep, text);
                QFAIL(text);
            } catch (const Refusal& refusal) {
                QCOMPARE(refusal.code(), RefusalCode::GoalBeyondDay);
                QCOMPARE(refusal.args(), (std::vector<std::string>{"Sleep", text, "24 h"}));
            }
        }
        QCOMPARE(parseGoal(ofKind(HabitKind::Amount), ">=1500"), (Goal{GoalKind::AtLeast, 1500}));
    }

    void goalOfMoreWaterThanIsGoodForAnyoneIsRefused()
    {
        const Habit& water = builtinHabit(builtin::water);
        QCOMPARE(parseGoal(water, ">=5000"), (Goal{GoalKind::AtLeast, 5000}));
        for (const char* text : {">=5001", "1500..99999", "<=5001"}) {
            try {
                (void)parseGoal(water, text);
                QFAIL(text);
            } catch (const Refusal& refusal) {
                QCOMPARE(refusal.code(), RefusalCode::GoalBeyondDay);
                QCOMPARE(refusal.args(), (std::vector<std::string>{"Water", text, "5000 ml"}));
            }
        }
    }

    void figuresMustMakeSense()
    {
        constexpr double nan = std::numeric_limits<double>::quiet_NaN();
        constexpr double infinity = std::numeric_limits<double>::infinity();
        for (const double bad : {0.0, -1.0, nan, infinity, -infinity, 1'000'000.0}) {
            QVERIFY(!fits(ofKind(HabitKind::Amount), {GoalKind::AtLeast, bad}));
            QVERIFY(!fits(ofKind(HabitKind::Amount), {GoalKind::Between, bad, 999'999}));
            QVERIFY(!fits(ofKind(HabitKind::Duration), {GoalKind::Between, 1, bad}));
        }
        QVERIFY(fits(ofKind(HabitKind::Amount), {GoalKind::AtLeast, 999'999.999}));
        for (const double bad : {-1.0, 2160.0, 720.5, nan, infinity})
            QVERIFY(!fits(ofKind(HabitKind::Clock), {GoalKind::Before, bad}));
        QVERIFY(!fits(ofKind(HabitKind::Clock, Span::Night), {GoalKind::Before, 719}));
        QVERIFY(fits(ofKind(HabitKind::Clock, Span::Night), {GoalKind::Before, 720}));
    }
};

QTEST_GUILESS_MAIN(GoalTest)
#include "goal_test.moc"
