// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/progress/strength.h"

#include "tests/core/progress/judged_days.h"

#include <QTest>

#include <cmath>

// rules.md, "Judging days": strength.

using namespace limber;
using namespace limber::test;

namespace {

const Habit daily = ownHabit(HabitKind::YesNo, {});

double strengthOf(const Habit& habit, const std::string& letters)
{
    return carryStrength(habit, 0, judged(monday, letters));
}

double twoDecimals(double value)
{
    return std::round(value * 100) / 100;
}

}  // namespace

class StrengthTest : public QObject {
    Q_OBJECT

private slots:
    void dailyAndAlwaysMetGivesAHalfOnDay13AndFourFifthsOnDay30()
    {
        QCOMPARE(twoDecimals(strengthOf(daily, std::string(13, 'm'))), 0.50);
        QCOMPARE(twoDecimals(strengthOf(daily, std::string(30, 'm'))), 0.80);
    }

    void notLoggedAndMissedDaysCountNothing()
    {
        const double half = strengthOf(daily, std::string(13, 'm'));
        const double m = std::pow(0.5, 1.0 / 13);
        QCOMPARE(carryStrength(daily, half, judged(monday, "-")), half * m);
        QCOMPARE(carryStrength(daily, half, judged(monday, "x")), half * m);
    }

    void partOfTheGoalCountsItsShare()
    {
        auto days = judged(monday, "p");
        days.front().share = 0.75;
        const double m = std::pow(0.5, 1.0 / 13);
        QCOMPARE(carryStrength(daily, 0.2, days), 0.2 * m + 0.75 * (1 - m));
    }

    void skippedAndOffDaysAreFrozen()
    {
        QCOMPARE(strengthOf(daily, "mmssomm"), strengthOf(daily, "mmmm"));
        const Habit weekdays = ownHabit(HabitKind::YesNo, {}, onWeekdays("1111100"));
        QCOMPARE(strengthOf(weekdays, "mmmmmmm"), strengthOf(weekdays, "mmmmmoo"));
    }

    void openDayCountsOnceMet()
    {
        QCOMPARE(strengthOf(daily, "mmm."), strengthOf(daily, "mmm"));
        QVERIFY(strengthOf(daily, "mmmm") > strengthOf(daily, "mmm"));
    }

    void rarerHabitsFadeMoreSlowly()
    {
        const Habit fiveDays = ownHabit(HabitKind::YesNo, {}, onWeekdays("1111100"));
        const double m = std::pow(0.5, std::sqrt(5.0 / 7) / 13);
        QCOMPARE(strengthOf(fiveDays, "m"), 1 - m);
    }

    void timesAWeekCountsTheShareReachedInSevenDays()
    {
        const Habit habit = ownHabit(HabitKind::YesNo, {}, timesPerWeek(2));
        const double m = std::pow(0.5, std::sqrt(2.0 / 7) / 13);
        double expected = 0;
        for (const double share : {0.5, 0.5, 1.0, 1.0, 1.0, 1.0, 1.0, 0.5, 0.5, 0.0})
            expected = expected * m + share * (1 - m);
        QCOMPARE(strengthOf(habit, "m-m-------"), expected);
    }

    void carryingOnFromAKnownStrengthGivesTheSame()
    {
        const std::string letters = "mm-msmmx-mm--mNmm.";
        for (const Schedule& schedule : {Schedule{}, timesPerWeek(3), onWeekdays("1010100")}) {
            const Habit habit = ownHabit(HabitKind::YesNo, {}, schedule);
            const auto all = judged(monday, letters);
            const std::span<const JudgedDay> span(all);
            const double whole = carryStrength(habit, 0, span);
            for (std::size_t cut = 0; cut <= all.size(); ++cut) {
                const auto earlier = span.subspan(cut - std::min<std::size_t>(cut, 6), std::min<std::size_t>(cut, 6));
                const double before = carryStrength(habit, 0, span.first(cut));
                QCOMPARE(carryStrength(habit, before, span.subspan(cut), earlier), whole);
            }
        }
    }
};

QTEST_GUILESS_MAIN(StrengthTest)
#include "strength_test.moc"
