// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/progress/what_helps.h"

#include <QTest>

#include <cmath>

using namespace limber;

namespace {

constexpr DayState met = DayState::Met;
constexpr DayState partly = DayState::Partly;
constexpr DayState missed = DayState::Missed;
constexpr DayState notLogged = DayState::NotLogged;

/// A diary written as so many nights of one sort after so many of another.
class Diary {
public:
    template <class Set>
    Diary& add(int count, Set set)
    {
        for (int i = 0; i < count; ++i) {
            DiaryNight night;
            night.day = Day(2026, 1, 1) + boost::gregorian::days(static_cast<long>(m_nights.size()));
            night.anything = true;
            night.bedtimeGoal = 23 * 60;
            set(night);
            m_nights.push_back(night);
        }
        return *this;
    }
    [[nodiscard]] WhatHelps compared() const { return whatHelps(m_nights); }

private:
    std::vector<DiaryNight> m_nights;
};

Comparison of(const NightComparison& comparison, Factor factor)
{
    const auto found = std::ranges::find(comparison.factors, factor, &FactorCount::factor);
    return found == comparison.factors.end() ? Comparison{} : found->nights;
}

Comparison crampNights(const Diary& diary, Factor factor)
{
    return of(diary.compared().cramps, factor);
}

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 0.0001;
}

/// One night with a cramp and one without, on which `set` holds.
Diary twoNights(const std::function<void(DiaryNight&)>& set)
{
    Diary diary;
    diary.add(1, [&](DiaryNight& night) {
        night.cramp = true;
        set(night);
    });
    return diary.add(1, set);
}

}  // namespace

/// rules.md, "Cramps": nights compared by what their days held.
class WhatHelpsTest : public QObject {
    Q_OBJECT

    /// 12 nights with a cramp and 41 without, after 20 of which nobody wrote cramps down. By hand:
    ///
    ///     nights   cramp   stretch   water    bedtime   sleep      water: 3 of 10 and 36 of 41; bedtime: 5 of 12, 30 of 30
    ///         20   before  met       met      met       met        stretch: 7 of 12 (0.583) and 30 of 41 (0.732)
    ///          5   yes     met       partly   met       partly     Wilson: 0.3195 to 0.8067, and 0.5807 to 0.8430
    ///          2   yes     met       -        missed    met        Newcombe, below: hypot(0.5833-0.3195, 0.8430-0.7317) = 0.2864
    ///          3   yes     partly    met      missed    met        above: hypot(0.8067-0.5833, 0.7317-0.5807) = 0.2697
    ///          2   yes     partly    partly   missed    -          difference -0.1484, from -0.4347 to 0.1213
    ///         30   no      met       met      met       met
    ///          6   no      partly    met      -         -
    ///          5   no      partly    partly   -         partly
    static Diary table()
    {
        struct Row { int nights; bool cramp; DayState stretch, water, bedtime, sleep; };
        constexpr Row rows[] = {
            {20, false, met, met, met, met},          {5, true, met, partly, met, partly},
            {2, true, met, notLogged, missed, met},   {3, true, partly, met, missed, met},
            {2, true, partly, partly, missed, notLogged}, {30, false, met, met, met, met},
            {6, false, partly, met, notLogged, notLogged}, {5, false, partly, partly, notLogged, partly}};
        Diary diary;
        for (const Row& row : rows)
            diary.add(row.nights, [&row](DiaryNight& night) {
                night.cramp = row.cramp;
                night.stretch = row.stretch;
                night.water = row.water;
                night.bedtime = row.bedtime;
                night.sleep = row.sleep;
            });
        return diary;
    }

private slots:
    void countsAreThoseOfTheTable()
    {
        const NightComparison cramps = table().compared().cramps;
        QCOMPARE(cramps.with, 12);
        QCOMPARE(cramps.without, 41);
        QCOMPARE(of(cramps, Factor::Stretch), (Comparison{{7, 12}, {30, 41}}));
        QCOMPARE(of(cramps, Factor::Water), (Comparison{{3, 10}, {36, 41}}));
        QCOMPARE(of(cramps, Factor::Bedtime), (Comparison{{5, 12}, {30, 30}}));
        QCOMPARE(of(cramps, Factor::Exercise), Comparison{});
        QCOMPARE(cramps.factors.size(), 5u);
    }

    void differencesAreThoseOfTheTable()
    {
        const auto stretch = crampNights(table(), Factor::Stretch).difference();
        QVERIFY(stretch && isNear(stretch->value, -0.1484));
        QVERIFY(isNear(stretch->interval.low, -0.4347));
        QVERIFY(isNear(stretch->interval.high, 0.1213));
        QVERIFY(!stretch->isClear());
        // 0.3 - 0.8780. Wilson: 0.1078 to 0.6032, and 0.7446 to 0.9468. Below: hypot(0.1922, 0.0688); above: hypot(0.3032, 0.1335).
        const auto water = crampNights(table(), Factor::Water).difference();
        QVERIFY(water && isNear(water->value, -0.5780));
        QVERIFY(isNear(water->interval.low, -0.7822));
        QVERIFY(isNear(water->interval.high, -0.2468));
        QVERIFY(water->isClear());
    }

    // Sleep met 20 + 2 + 3 + 30 = 55 times, fell short 5 + 5 = 10 times.
    void longNightsAreComparedWithShortOnesInTheSameWay()
    {
        const NightComparison sleep = table().compared().sleep;
        QCOMPARE(sleep.with, 55);
        QCOMPARE(sleep.without, 10);
        QCOMPARE(of(sleep, Factor::Stretch), (Comparison{{52, 55}, {5, 10}}));
        QCOMPARE(of(sleep, Factor::Water), (Comparison{{53, 53}, {0, 10}}));
        QCOMPARE(of(sleep, Factor::Bedtime), (Comparison{{50, 55}, {5, 5}}));
        QCOMPARE(of(sleep, Factor::CrampFree), (Comparison{{30, 35}, {5, 10}}));  // not known before the first cramp
        QCOMPARE(sleep.factors.size(), 6u);
    }

    void nightsBeforeTheFirstCrampDoNotCount()
    {
        Diary diary;
        diary.add(30, [](DiaryNight&) {});
        QCOMPARE(diary.compared().cramps.without, 0);
        diary.add(1, [](DiaryNight& night) { night.cramp = true; }).add(2, [](DiaryNight&) {});
        QCOMPARE(diary.compared().cramps.with, 1);
        QCOMPARE(diary.compared().cramps.without, 2);
    }

    void nightsOfWhichNothingWasLoggedAreNotFreeOfCramps()
    {
        Diary diary;
        diary.add(2, [](DiaryNight& night) { night.cramp = true; night.anything = false; });
        diary.add(5, [](DiaryNight& night) { night.anything = false; }).add(3, [](DiaryNight&) {});
        QCOMPARE(diary.compared().cramps.with, 2);
        QCOMPARE(diary.compared().cramps.without, 3);
    }

    void whatIsNotKnownCountsOnNeitherSide_data()
    {
        QTest::addColumn<DayState>("state");
        QTest::newRow("not logged") << DayState::NotLogged;
        QTest::newRow("skipped") << DayState::Skipped;
        QTest::newRow("off") << DayState::Off;
        QTest::newRow("open") << DayState::Open;
    }
    void whatIsNotKnownCountsOnNeitherSide()
    {
        QFETCH(DayState, state);
        const Diary diary = twoNights([state](DiaryNight& night) { night.water = night.bedtime = night.sleep = state; });
        QCOMPARE(crampNights(diary, Factor::Water), Comparison{});
        QCOMPARE(crampNights(diary, Factor::Bedtime), Comparison{});
        QCOMPARE(diary.compared().sleep.with + diary.compared().sleep.without, 0);
    }

    // Nobody logs that they did not stretch: without this, every night known would be one with a stretch.
    void stretchLeftOutCountsAsLeftOutFromTheFirstOneOn()
    {
        Diary diary;
        diary.add(1, [](DiaryNight& night) { night.cramp = true; });
        diary.add(1, [](DiaryNight& night) { night.stretch = night.exercise = met; });
        diary.add(3, [](DiaryNight&) {});
        diary.add(1, [](DiaryNight& night) { night.cramp = true; });
        QCOMPARE(crampNights(diary, Factor::Stretch), (Comparison{{0, 1}, {1, 4}}));
        QCOMPARE(crampNights(diary, Factor::Exercise), (Comparison{{0, 1}, {1, 4}}));
        diary.add(2, [](DiaryNight& night) { night.stretch = DayState::Skipped; night.exercise = DayState::Off; });
        diary.add(2, [](DiaryNight& night) { night.cramp = true; night.anything = false; });
        QCOMPARE(crampNights(diary, Factor::Stretch), (Comparison{{0, 1}, {1, 4}}));
        QCOMPARE(crampNights(diary, Factor::Exercise), (Comparison{{0, 1}, {1, 4}}));
    }

    void drinkIsLateInTheTwoHoursBeforeBed_data()
    {
        QTest::addColumn<int>("drink");
        QTest::addColumn<std::optional<int>>("bed");
        QTest::addColumn<Comparison>("counted");
        const Comparison late{{1, 1}, {1, 1}};
        const Comparison early{{0, 1}, {0, 1}};
        const std::optional<int> half{22 * 60 + 30};
        const std::optional<int> midnight{24 * 60 + 40};
        QTest::newRow("20:29 before 22:30") << 20 * 60 + 29 << half << early;
        QTest::newRow("20:30 before 22:30") << 20 * 60 + 30 << half << late;
        QTest::newRow("22:29 before 22:30") << 22 * 60 + 29 << half << late;
        QTest::newRow("in the night, after 22:30") << 27 * 60 << half << early;
        QTest::newRow("22:39 before 00:40") << 22 * 60 + 39 << midnight << early;
        QTest::newRow("00:10 before 00:40") << 24 * 60 + 10 << midnight << late;
        QTest::newRow("20:59 before the goal") << 20 * 60 + 59 << std::optional<int>() << early;
        QTest::newRow("21:00 before the goal") << 21 * 60 << std::optional<int>() << late;
        QTest::newRow("22:59 before the goal") << 22 * 60 + 59 << std::optional<int>() << late;
        QTest::newRow("23:30 after the goal tells nothing") << 23 * 60 + 30 << std::optional<int>() << Comparison{};
    }
    void drinkIsLateInTheTwoHoursBeforeBed()
    {
        QFETCH(int, drink);
        QFETCH(std::optional<int>, bed);
        QFETCH(Comparison, counted);
        const Diary diary = twoNights([&](DiaryNight& night) {
            night.bed = bed;
            night.drinks = {8 * 60, drink};
        });
        QCOMPARE(crampNights(diary, Factor::LateDrink), counted);
    }

    void withoutWaterLoggedNothingIsKnownOfLateDrinks()
    {
        QCOMPARE(crampNights(twoNights([](DiaryNight& night) { night.bed = 22 * 60; }), Factor::LateDrink), Comparison{});
    }

    void anEmptyDiaryComparesNothing()
    {
        const WhatHelps helps = whatHelps({});
        QCOMPARE(helps.cramps.with + helps.cramps.without + helps.sleep.with + helps.sleep.without, 0);
        QCOMPARE(helps.cramps.factors.size(), 5u);
    }
};

QTEST_GUILESS_MAIN(WhatHelpsTest)
#include "what_helps_test.moc"
