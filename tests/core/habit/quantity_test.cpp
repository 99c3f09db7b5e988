// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/habit/quantity.h"
#include "core/habit/refusal.h"

#include <QTest>

#include <clocale>
#include <limits>

using namespace limber;

namespace {

Habit builtinHabit(const std::string& id)
{
    for (const Habit& habit : builtinHabits()) {
        if (habit.id == id)
            return habit;
    }
    throw std::logic_error("no such habit");
}

Habit customHabit(HabitKind kind, const char* unit = "")
{
    Habit habit;
    habit.id = "custom";
    habit.name = "Custom";
    habit.kind = kind;
    habit.unit = unit;
    return habit;
}

/// "= 251" or why it was refused, with what.
QByteArray outcome(const Habit& habit, const QByteArray& text)
{
    try {
        return "= " + QByteArray::fromStdString(numberText(parseQuantity(habit, text.toStdString())));
    } catch (const Refusal& refusal) {
        QByteArray why = refusal.what();
        for (const std::string& arg : refusal.args())
            why += " [" + QByteArray::fromStdString(arg) + "]";
        return why;
    }
}

void row(const char* text, const char* expected)
{
    QTest::addRow("'%s'", text) << QByteArray(text) << QByteArray(expected);
}

void columns()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
}

void check(const Habit& habit)
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(outcome(habit, text), expected);
}

}  // namespace

// rules.md, "Bad input"
class QuantityTest : public QObject {
    Q_OBJECT

private slots:
    void waterIsReadInMillilitres_data()
    {
        columns();
        row("250", "= 250");
        row("250ml", "= 250");
        row("250 ml", "= 250");
        row(" 250ML ", "= 250");
        row("0.25l", "= 250");
        row("0.25 L", "= 250");
        row(".25l", "= 250");
        row("25cl", "= 250");
        row("+250", "= 250");
        row("250毫升", "= 250");
        row("１５００", "= 1500");
        row("２５０ｍｌ", "= 250");
        row("０．２５Ｌ", "= 250");
        row("250.5", "= 251");
        row("250.4", "= 250");
        row("0.5", "= 1");
        row("99999", "= 99999");
    }
    void waterIsReadInMillilitres() { check(builtinHabit(builtin::water)); }

    void badWaterIsRefusedWithTheReason_data()
    {
        columns();
        row("", "not a number []");
        row("   ", "not a number []");
        row("NaN", "not a number [NaN]");
        row("inf", "not a number [inf]");
        row("-inf", "not a number [-inf]");
        row("1e3", "not a number [1e3]");
        row("0x10", "not a number [0x10]");
        row("a lot", "not a number [a lot]");
        row("1,500", "not a number [1,500]");
        row("1.2.3", "not a number [1.2.3]");
        row("2 50", "not a number [2 50]");
        row("--5", "not a number [--5]");
        row("+-5", "not a number [+-5]");
        row(".", "not a number [.]");
        row("ml", "not a number [ml]");
        row("0", "not positive [0]");
        row("-5", "not positive [-5]");
        row("-0", "not positive [-0]");
        row("0.4", "not positive [0.4]");
        row("－５", "not positive [-5]");
        row("250 km", "wrong unit [250 km] [ml]");
        row("250min", "wrong unit [250min] [ml]");
        row("250 ml of tea", "wrong unit [250 ml of tea] [ml]");
    }
    void badWaterIsRefusedWithTheReason() { check(builtinHabit(builtin::water)); }

    void figuresTooLongForANumberAreRefused()
    {
        QVERIFY(outcome(builtinHabit(builtin::water), QByteArray(400, '9')).startsWith("not a number"));
    }

    void durationsAreReadInMinutes_data()
    {
        columns();
        row("30", "= 30");
        row("30min", "= 30");
        row("90 min", "= 90");
        row("30m", "= 30");
        row("1h", "= 60");
        row("2h", "= 120");
        row("2 H", "= 120");
        row("1.5h", "= 90");
        row("1h30", "= 90");
        row("1h30m", "= 90");
        row("1h 30min", "= 90");
        row("1:30", "= 90");
        row("0:05", "= 5");
        row("1：30", "= 90");
        row("10分钟", "= 10");
        row("1小时30分", "= 90");
        row("29.5", "= 30");
    }
    void durationsAreReadInMinutes() { check(builtinHabit(builtin::exercise)); }

    void badDurationsAreRefused_data()
    {
        columns();
        row("", "not a number []");
        row("soon", "not a number [soon]");
        row("0", "not positive [0]");
        row("0:00", "not positive [0:00]");
        row("-1h30", "not positive [-1h30]");
        row("0.3", "not positive [0.3]");
        row("1:75", "not a number [1:75]");
        row("1:5", "not a number [1:5]");
        row("1:30:20", "not a number [1:30:20]");
        row(":30", "not a number [:30]");
        row("1h75", "not a number [1h75]");
        row("1.5h30", "not a number [1.5h30]");
        row("1h-30", "not a number [1h-30]");
        row("1hmin", "not a number [1hmin]");
        row("1h2h", "wrong unit [1h2h] [min]");
        row("1e2", "not a number [1e2]");
        row("30ml", "wrong unit [30ml] [min]");
    }
    void badDurationsAreRefused() { check(builtinHabit(builtin::exercise)); }

    void otherAmountsKeepThreeDecimals()
    {
        const Habit run = customHabit(HabitKind::Amount, "km");
        QCOMPARE(outcome(run, "5.12345"), "= 5.123");
        QCOMPARE(outcome(run, "5 KM"), "= 5");
        QCOMPARE(outcome(run, "0.0004"), "not positive [0.0004]");
        QCOMPARE(outcome(run, "5 ml"), "wrong unit [5 ml] [km]");
        QCOMPARE(parseQuantity(run, "0.1"), 0.1);
        QCOMPARE(outcome(customHabit(HabitKind::Amount), "3"), "= 3");
        QCOMPARE(outcome(customHabit(HabitKind::Amount, "页"), "20页"), "= 20");
    }

    void yesAndNoAreAnswers()
    {
        const Habit habit = customHabit(HabitKind::YesNo);
        QCOMPARE(outcome(habit, "yes"), "= 1");
        QCOMPARE(outcome(habit, "No"), "= 0");
        QCOMPARE(outcome(habit, "１"), "= 1");
        QCOMPARE(outcome(habit, "0"), "= 0");
        QCOMPARE(outcome(habit, "2"), "not a number [2]");
        QCOMPARE(outcome(habit, ""), "not a number []");
    }

    void clockTimesOfANightCountPastMidnight()
    {
        const Habit bedtime = builtinHabit(builtin::bedtime);
        QCOMPARE(outcome(bedtime, "22:41"), "= 1361");
        QCOMPARE(outcome(bedtime, "00:40"), "= 1480");
        QCOMPARE(outcome(bedtime, "12:00"), "= 720");
        QCOMPARE(outcome(bedtime, "25:00"), "not a time [25:00]");
        QCOMPARE(outcome(customHabit(HabitKind::Clock), "06:30"), "= 390");
    }

    void aDecimalCommaOfTheLocaleChangesNothing()
    {
        const char* set = std::setlocale(LC_NUMERIC, "de_DE.UTF-8");
        QCOMPARE(outcome(builtinHabit(builtin::water), "0.25l"), "= 250");
        QCOMPARE(numberText(2.5), "2.5");
        std::setlocale(LC_NUMERIC, "C");
        if (set == nullptr)
            QSKIP("no German locale here: tried with the plain one only");
    }

    void numbersAreWrittenWithNoMoreThanNeeded()
    {
        QCOMPARE(numberText(1250), "1250");
        QCOMPARE(numberText(2.5), "2.5");
        QCOMPARE(numberText(0.1 + 0.2), "0.3");
        QCOMPARE(numberText(1.23456), "1.235");
        QCOMPARE(numberText(0), "0");
        QCOMPARE(numberText(-0.0001), "0");
        QCOMPARE(numberText(-20), "-20");
        QCOMPARE(numberText(1'000'000), "1000000");
        QVERIFY(!numberText(std::numeric_limits<double>::max()).empty());
    }
};

QTEST_GUILESS_MAIN(QuantityTest)
#include "quantity_test.moc"
