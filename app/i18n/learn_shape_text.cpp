// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/i18n/learn_text.h"

#include <QCoreApplication>

namespace limber {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LearnText)
};

LearnSection midLifeWeight()
{
    return {QStringLiteral("weight"), QStringLiteral("monitor_weight"), Words::tr("Weight in mid-life"),
            Words::tr("What the column tells about it, and what helps to stay in shape."),
            {{Words::tr("Metabolism stays steady"), Words::tr("From 20 to 50 it is stable. So it alone is not the reason."), {}, {}},
             {Words::tr("Where fat cells come from"),
              Words::tr("Fat cells grow from precursors. The column counts these among the reasons for weight in mid-life."), {}, {}},
             {Words::tr("Exercise"), Words::tr("Every day, even if only 10 minutes."), Words::tr("Your diary shows it: Exercise, on Today and Week."), {}},
             {Words::tr("Food"), Words::tr("Less sugar and fat; more vegetables, fibre and protein."),
              Words::tr("Your diary doesn’t ask for it. A habit of your own can."), {}},
             {Words::tr("Sleep"), Words::tr("To bed before 23:00, and 7 hours or more."),
              Words::tr("Your diary shows it: Bedtime and Sleep."), {}},
             {Words::tr("Water"), Words::tr("1500 to 1700 ml a day."), Words::tr("Your diary shows it: Water, on Today."), {}}},
            Words::tr("Source: a newspaper’s health column, which names two papers in Science.")};
}

QList<LearnPoint> onLegs()
{
    return {{Words::tr("Stretching: for"),
             Words::tr("80 people over 55. Those who stretched calf and hamstring before sleep, 10 seconds three times, had 1.2 fewer cramps a night after 6 weeks than the others (0.6 to 1.8)."),
             {}, Words::tr("Hallegraeff 2012, J Physiother 58:17–22")},
            {Words::tr("Stretching: against"), Words::tr("191 people: stretching made no difference to the number of cramps after 12 weeks."), {}, Words::tr("Coppin 2005, BJGP 55:186–91")},
            {Words::tr("Stretching: all in all"),
             Words::tr("It may help, but how sure that is, is rated low. The routine here was not put to the test itself. So look at your own nights."),
             Words::tr("“What helps me” sets your nights with cramps beside those without."), Words::tr("Cochrane Review CD008496.pub3")}};
}

QList<LearnPoint> onDaysAndNights()
{
    return {{Words::tr("How much water"),
             Words::tr("China advises 1500 ml for women and 1700 ml for men, where it is mild and work is light; Europe about 1.6 and 2.0 litres "
                       "of drinks. That drinking in the evening wakes people is weakly shown: to stop 2 hours before bed is a custom."),
             {}, Words::tr("Chinese Dietary Guidelines 2022; EFSA 2010")},
            {Words::tr("How long to sleep"), Words::tr("7 hours or more."), {}, Words::tr("AASM and SRS 2015")},
            {Words::tr("Regular times"), Words::tr("Among 60,977 people, how regularly they slept told more than how long."),
             Words::tr("History shows how regular your bedtimes are."), Words::tr("Windred 2024")},
            {Words::tr("Early, but not earlier and earlier"),
             Words::tr("Those who fell asleep between 22:00 and 22:59 had the lowest risk to their health. Earlier was not better still."), {},
             Words::tr("Nikbakhtian 2021")},
            {Words::tr("How much exercise"), Words::tr("150 to 300 minutes a week. Some is better than none."),
             Words::tr("Week sets your minutes beside the 150."), Words::tr("WHO 2020")}};
}

QList<LearnPoint> onHabits()
{
    return {{Words::tr("How long a habit takes"), Words::tr("From 18 to 254 days. One missed day made no difference."), {}, Words::tr("Lally 2010")},
            {Words::tr("Streaks"), Words::tr("A streak that breaks discourages. Being able to repair it softens that."),
             Words::tr("That is why a day can be repaired here."), Words::tr("Silverman and Barasch 2023")},
            {Words::tr("Reminders"),
             Words::tr("350 people opened their app 3.5 times as often in the hour after a reminder. New wordings did no better."), {},
             Words::tr("Bell 2023")}};
}

LearnSection whatResearchSays()
{
    return {QStringLiteral("research"), QStringLiteral("school"), Words::tr("What research says"),
            Words::tr("For and against. Studies look at many people; how it is with you, your own diary shows better."),
            onLegs() + onDaysAndNights() + onHabits(), Words::tr("Sources: the studies named with each point.")};
}

}  // namespace

QList<LearnSection> learnShape()
{
    return {midLifeWeight(), whatResearchSays()};
}

}  // namespace limber
