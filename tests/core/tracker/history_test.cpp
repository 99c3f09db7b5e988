// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/tracker/checks.h"

#include <QTest>
#include <cmath>

using namespace limber;
using namespace limber::test;

/// A year of every habit, as the page History reads it: the same states, streaks and strength as day by day (rules.md,
/// "Judging days").
class HistoryTest : public QObject {
    Q_OBJECT

    static HistoryView year(Tracked& t, const std::string& number = "2026")
    {
        return t.tracker->history(onDay(number + "-01-01"), onDay(number + "-12-31"));
    }
    static HabitHistory of(const HistoryView& view, const std::string& habit)
    {
        for (const HabitHistory& each : view.habits) {
            if (each.habit->id == habit || each.habit->name == habit)
                return each;
        }
        return {};
    }
    /// As rules.md writes the formula, for a habit of every day.
    static double next(double strength, double share)
    {
        const double m = std::pow(0.5, 1.0 / 13);
        return strength * m + share * (1 - m);
    }

private slots:
    void withoutEntriesAHabitHasNoDays()
    {
        Tracked t;
        const HistoryView view = year(t);
        QCOMPARE(view.habits.size(), std::size_t(5));
        QCOMPARE(view.habits.front().habit->id, std::string("water"));
        QVERIFY(view.habits.front().days.empty());
        QVERIFY(view.bedtimes.empty());
    }

    void daysGoFromTheHabitsBeginningToThePresentOne()
    {
        Tracked t("2026-11-22T20:00");
        t.drink(1500, "2026-11-19T12:00");
        t.drink(750, "2026-11-21T12:00");
        const HabitHistory water = of(year(t), "water");
        QCOMPARE(water.days.size(), std::size_t(4));
        QCOMPARE(water.days.front().day, onDay("2026-11-19"));
        QCOMPARE(water.days[0].state, DayState::Met);
        QCOMPARE(water.days[1].state, DayState::NotLogged);
        QCOMPARE(water.days[2].state, DayState::Partly);
        QCOMPARE(water.days[3].state, DayState::Open);
        QCOMPARE(water.days[2].value, std::optional(750.0));
    }

    void nightsGoToThePresentNight()
    {
        Tracked t("2026-11-22T09:00");  // the night of the 21st is still going on
        t.tracker->logBedtime(atTime("22:30", "2026-11-20"));
        const HabitHistory bedtime = of(year(t), "bedtime");
        QCOMPARE(bedtime.days.size(), std::size_t(2));
        QCOMPARE(bedtime.days.back().day, onDay("2026-11-21"));
        QCOMPARE(bedtime.days.back().state, DayState::Open);
    }

    void strengthIsThatOfEachDay()
    {
        Tracked t("2026-11-22T20:00");
        t.drink(1500, "2026-11-19T12:00");
        t.drink(750, "2026-11-21T12:00");
        const HabitHistory water = of(year(t), "water");
        const double first = next(0, 1);
        const double second = next(first, 0);
        const double third = next(second, 0.5);
        QCOMPARE(water.strength.size(), std::size_t(4));
        QVERIFY(std::abs(water.strength[0] - first) < 1e-12);
        QVERIFY(std::abs(water.strength[1] - second) < 1e-12);
        QVERIFY(std::abs(water.strength[2] - third) < 1e-12);
        QVERIFY(std::abs(water.strength[3] - third) < 1e-12);  // the open day does not weigh
        t.drink(1500);
        QVERIFY(std::abs(of(year(t), "water").strength[3] - next(third, 1)) < 1e-12);
    }

    void thePresentDayThatIsMissedShowsItButDoesNotWeighYet()
    {
        Tracked t("2026-11-22T23:30");
        t.tracker->logBedtime(atTime("22:30", "2026-11-21"));
        t.tracker->logBedtime(atTime("23:20", "2026-11-22"));
        const HabitHistory bedtime = of(year(t), "bedtime");
        QCOMPARE(bedtime.days.back().state, DayState::Missed);
        QCOMPARE(bedtime.strength[1], bedtime.strength[0]);
    }

    void aYearGoesOnFromTheStrengthOfTheYearBefore()
    {
        Tracked t("2026-01-02T20:00");
        for (const char* day : {"2025-12-30", "2025-12-31", "2026-01-01"})
            t.drink(1500, std::string(day) + "T12:00");
        const HabitHistory before = of(year(t, "2025"), "water");
        const HabitHistory water = of(year(t), "water");
        QCOMPARE(before.days.size(), std::size_t(2));
        QCOMPARE(water.days.front().day, onDay("2026-01-01"));
        QVERIFY(std::abs(water.strength.front() - next(before.strength.back(), 1)) < 1e-12);
        QCOMPARE(water.streak, (Streak{3, 3}));
    }

    void timesAWeekLooksBackIntoTheYearBefore()
    {
        Tracked t("2026-01-02T20:00");
        const std::string id = t.tracker->addHabit(ownHabit("Choir", HabitKind::YesNo, {})).id;
        t.tracker->setSchedule(id, timesAWeek(2));
        logAt(t, id, 1, "2025-12-29T12:00");
        logAt(t, id, 1, "2026-01-01T12:00");
        const HabitHistory whole = of(t.tracker->history(onDay("2025-12-01"), onDay("2026-12-31")), id);
        const HabitHistory own = of(year(t), id);
        QCOMPARE(whole.days.size(), std::size_t(5));
        QCOMPARE(own.days.size(), std::size_t(2));
        QVERIFY(std::abs(own.strength[0] - whole.strength[3]) < 1e-12);
        QVERIFY(own.strength[0] > whole.strength[2]);
    }

    void strengthAtItsEndIsWhatStreaksSay()
    {
        Tracked t("2026-11-22T20:00");
        Day day = onDay("2025-03-01");
        for (int i = 0; day < onDay("2026-11-22"); ++i, day += boost::gregorian::days(1)) {
            if (i % 7 != 0)  // not on 21 November 2026
                t.drink(i % 5 == 2 ? 900 : 1600, isoText(day) + "T12:00");
        }
        t.tracker->skip("water", onDay("2026-06-03"));
        t.tracker->repair("water", onDay("2026-11-21"));
        const HabitHistory water = of(year(t), "water");
        const HabitStreak now = streakOf(t, "water");
        QVERIFY(std::abs(water.strength.back() - now.strength) < 1e-9);
        QCOMPARE(water.streak, now.streak);
        QCOMPARE(water.days.size(), std::size_t(326));
        for (const char* date : {"2026-06-03", "2026-11-21", "2026-02-14"}) {
            const HabitDay shown = t.day("water", date);
            const JudgedDay& judged = water.days[static_cast<std::size_t>((onDay(date) - onDay("2026-01-01")).days())];
            QCOMPARE(judged.state, shown.state);
            QCOMPARE(judged.repaired, shown.repaired);
        }
    }

    void strengthOfManyYearsNeedsOnlyTheLastOnes()
    {
        Tracked t("2026-01-02T20:00");
        const std::string daily = t.tracker->addHabit(ownHabit("Tea", HabitKind::YesNo, {})).id;
        const std::string rare = t.tracker->addHabit(ownHabit("Choir", HabitKind::YesNo, {})).id;
        t.tracker->setSchedule(rare, onWeekdays(0b1));
        for (Day day = onDay("2024-03-04"); day <= onDay("2026-01-01"); day += boost::gregorian::days(1)) {
            logAt(t, daily, day.day() % 3 > 0, isoText(day) + "T12:00");
            logAt(t, rare, day.day() % 4 > 0, isoText(day) + "T12:00");
        }
        for (const std::string& habit : {daily, rare}) {
            const double last = of(year(t), habit).strength.back();
            QVERIFY(last > 0.5);
            QVERIFY(std::abs(last - streakOf(t, habit).strength) < 1e-6);
        }
    }

    void archivedHabitsComeLastWhereTheyHaveSomethingToShow()
    {
        Tracked t("2026-11-22T20:00");
        t.drink(500, "2025-05-05T12:00");
        t.tracker->archive("water", true);
        const HistoryView then = year(t, "2025");
        QCOMPARE(then.habits.back().habit->id, std::string("water"));
        QVERIFY(then.habits.back().habit->archived);
        QCOMPARE(of(year(t), "water").habit, nullptr);
    }

    void bedtimesAreTheLastFourteenKnownOnes()
    {
        Tracked t("2026-11-22T20:00");
        Day night = onDay("2026-11-01");
        for (int i = 0; i < 20; ++i, night += boost::gregorian::days(1))
            t.tracker->logBedtime(atTime(i < 6 ? "20:00" : i % 2 == 0 ? "22:50" : "23:10", isoText(night)));
        const HistoryView view = year(t, "2025");  // whatever is looked at
        QCOMPARE(view.bedtimes.size(), std::size_t(14));
        QCOMPARE(view.bedtimes.front(), 22 * 60 + 50.0);
        QVERIFY(std::abs(regularity(view.bedtimes).value() - std::sqrt(14 * 100.0 / 13)) < 1e-9);
    }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "history_test.moc"
