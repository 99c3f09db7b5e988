// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/progress/tip.h"

#include <QTest>

#include <random>
#include <set>

using namespace limber;
using boost::gregorian::days;

namespace {

const Day today(2026, 11, 19);

TipOccasion afterACramp()
{
    TipOccasion occasion;
    occasion.cramp = true;
    occasion.crampNights = 1;
    return occasion;
}

std::set<Tip> fitting(const TipOccasion& occasion)
{
    std::set<Tip> found;
    for (const Tip tip : allTips()) {
        if (fits(tip, occasion))
            found.insert(tip);
    }
    return found;
}

TipOccasion someOccasion(std::mt19937& random)
{
    const auto below = [&random](unsigned end) { return static_cast<int>(random() % end); };
    TipOccasion occasion;
    occasion.crampNights = below(4);
    occasion.cramp = occasion.crampNights > 0 && below(2) == 0;
    occasion.exerciseMinutes = below(3) == 0 ? below(150) : 0;
    if (below(5) != 0)
        occasion.exerciseDays = below(8);
    if (below(5) != 0)
        occasion.stretched = below(2) == 0;
    occasion.shortWaterDays = below(5);
    occasion.limitsDrinks = below(10) == 0;
    return occasion;
}

}  // namespace

class TipTest : public QObject {
    Q_OBJECT

private slots:
    void everyTipHasANameOfItsOwn()
    {
        std::set<std::string> names;
        for (const Tip tip : allTips()) {
            names.insert(nameOf(tip));
            QVERIFY(tipNamed(nameOf(tip)) == tip);
        }
        QCOMPARE(names.size(), allTips().size());
        QVERIFY(!tipNamed("of-a-newer-version"));
    }

    void withoutAnOccasionThereIsNone()
    {
        QVERIFY(fitting({}).empty());
        QVERIFY(!chooseTip({}, {}, today));
    }

    void aCrampCallsForNightAndBedding()
    {
        const std::set<Tip> night{Tip::PillowBetweenKnees, Tip::LightBedding, Tip::FreeFeet, Tip::WarmLegs};
        QVERIFY(fitting(afterACramp()) == night);
        TipOccasion earlier = afterACramp();
        earlier.cramp = false;
        QVERIFY(fitting(earlier).empty());
    }

    void crampsOfTwoNightsCallForFoodToo()
    {
        TipOccasion occasion;
        occasion.crampNights = 2;
        QVERIFY(fitting(occasion) == std::set<Tip>{Tip::MineralFood});
    }

    void stretchingComesUpOnlyWhereItIsAskedForAndLeftToDo()
    {
        TipOccasion occasion = afterACramp();
        occasion.stretched = false;
        QVERIFY(fits(Tip::StretchBeforeSleep, occasion));
        occasion.stretched = true;
        QVERIFY(!fits(Tip::StretchBeforeSleep, occasion));
        occasion = {};
        occasion.stretched = false;
        QVERIFY(!fits(Tip::StretchBeforeSleep, occasion));
    }

    void walkingComesUpAfterACrampInAWeekOfLittleExercise()
    {
        TipOccasion occasion = afterACramp();
        occasion.exerciseDays = 2;
        QVERIFY(fits(Tip::BriskWalk, occasion));
        occasion.exerciseDays = 3;
        QVERIFY(!fits(Tip::BriskWalk, occasion));
    }

    void longExerciseCallsForWaterAndVeryLongForSalt()
    {
        TipOccasion occasion;
        occasion.exerciseMinutes = 44;
        QVERIFY(fitting(occasion).empty());
        occasion.exerciseMinutes = 45;
        QVERIFY(fitting(occasion) == std::set<Tip>{Tip::DrinkAfterExercise});
        occasion.exerciseMinutes = 90;
        QVERIFY((fitting(occasion) == std::set<Tip>{Tip::DrinkAfterExercise, Tip::SaltedDrink}));
    }

    void threeShortDaysOfFourCallForDrinking()
    {
        TipOccasion occasion;
        occasion.shortWaterDays = 2;
        QVERIFY(fitting(occasion).empty());
        occasion.shortWaterDays = 3;
        QVERIFY(fitting(occasion) == std::set<Tip>{Tip::DrinkThroughTheDay});
    }

    void whoMustNotDrinkMuchIsNotToldTo()
    {
        TipOccasion occasion;
        occasion.exerciseMinutes = 120;
        occasion.shortWaterDays = 4;
        occasion.limitsDrinks = true;
        QVERIFY(fitting(occasion).empty());
    }

    void nobodyIsToldToDrinkLateInTheEvening()
    {
        TipOccasion occasion;
        occasion.exerciseMinutes = 120;
        occasion.shortWaterDays = 4;
        occasion.afterLastDrink = true;
        QVERIFY(fitting(occasion).empty());
        const std::vector<ShownTip> shown{{today, Tip::DrinkAfterExercise, false}};
        QVERIFY(!chooseTip(occasion, shown, today));  // nor another one instead
        occasion.crampNights = 2;
        QVERIFY(!chooseTip(occasion, shown, today));
    }

    void oneStaysAllDayAndOncePutAwayNoneComes()
    {
        TipOccasion tired;
        tired.exerciseMinutes = 60;
        const std::vector<ShownTip> shown{{today, Tip::WarmLegs, false}};
        QVERIFY(chooseTip(tired, shown, today) == Tip::WarmLegs);
        QVERIFY(!chooseTip(tired, std::vector<ShownTip>{{today, Tip::WarmLegs, true}}, today));
        QVERIFY(!chooseTip(tired, std::vector<ShownTip>{{today, std::nullopt, false}}, today));  // of a newer version
        QVERIFY(chooseTip(tired, shown, today + days(1)) == Tip::DrinkAfterExercise);
    }

    void oneComesAgainAfterFourteenDays()
    {
        TipOccasion tired;
        tired.exerciseMinutes = 60;
        const std::vector<ShownTip> shown{{today - days(30), Tip::DrinkAfterExercise, false}, {today, Tip::DrinkAfterExercise, true}};
        QVERIFY(!chooseTip(tired, shown, today + days(13)));
        QVERIFY(chooseTip(tired, shown, today + days(14)) == Tip::DrinkAfterExercise);
    }

    void theOneNotSeenForLongestComesFirst()
    {
        std::vector<ShownTip> shown{{today - days(40), Tip::PillowBetweenKnees, false}, {today - days(50), Tip::LightBedding, false},
                                    {today - days(45), Tip::FreeFeet, false}};
        QVERIFY(chooseTip(afterACramp(), shown, today) == Tip::WarmLegs);  // never seen
        shown.push_back({today - days(20), Tip::WarmLegs, false});
        QVERIFY(chooseTip(afterACramp(), shown, today) == Tip::LightBedding);
    }

    void anyOrderOfWhatWasShownGivesTheSame()
    {
        std::mt19937 random(20261122U);
        for (int round = 0; round < 500; ++round) {
            std::vector<ShownTip> shown;
            for (int ago = 1; ago < 60; ++ago) {
                if (random() % 3 == 0)
                    shown.push_back({today - days(ago), allTips()[random() % allTips().size()], random() % 2 == 0});
            }
            const TipOccasion occasion = someOccasion(random);
            const auto chosen = chooseTip(occasion, shown, today);
            QVERIFY(!chosen || fits(*chosen, occasion));
            std::shuffle(shown.begin(), shown.end(), random);
            QVERIFY(chooseTip(occasion, shown, today) == chosen);
        }
    }
};

QTEST_GUILESS_MAIN(TipTest)
#include "tip_test.moc"
