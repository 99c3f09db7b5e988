// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/i18n/learn_text.h"

#include <QCoreApplication>

namespace limber {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LearnText)
};

QString columnSource()
{
    return Words::tr("Source: a newspaper’s health column, after Healthy China.");
}

LearnSection whyLegsCramp()
{
    return {QStringLiteral("why"), QStringLiteral("bedtime"), Words::tr("Why legs cramp at night"),
            Words::tr("There are seven usual reasons. Some of them your diary can see, the others only you know."),
            {{Words::tr("Tired muscles"), Words::tr("Much exercise, or many hours on your feet."),
              Words::tr("Your diary shows exercise, on Today and Week. Standing it can’t see."), {}},
             {Words::tr("Too few minerals"), Words::tr("Too little calcium, magnesium or potassium in the body."),
              Words::tr("Your diary can’t see it. Your doctor can tell."), {}},
             {Words::tr("Too little water"), Words::tr("You drank too little; after exercise and in the heat it takes more."),
              Words::tr("Your diary shows it: Water, on Today."), {}},
             {Words::tr("Cold, or pointed toes"), Words::tr("The legs got cold, or you slept with the toes pointed."),
              Words::tr("Your diary can’t see it. A note on the cramp helps you remember."), {}},
             {Words::tr("Pregnancy"), Words::tr("Cramps can come with it. Mention them at your check-up."),
              Words::tr("Your diary can’t see it."), {}},
             {Words::tr("Medicines"),
              Words::tr("Diuretics, statins, some medicines for blood pressure, and the contraceptive pill. Ask your doctor; don’t stop a "
                        "medicine by yourself."),
              Words::tr("Your diary knows when you choose “New medicine” at a cramp."), {}},
             {Words::tr("Too little exercise"), Words::tr("The legs are hardly used by day."),
              Words::tr("Your diary shows it: Exercise, on Today and Week."), {}}},
            columnSource()};
}

LearnSection inACramp()
{
    return {QStringLiteral("now"), QStringLiteral("bolt"), Words::tr("What to do in a cramp"),
            Words::tr("One thing after the other, without hurry."),
            {{Words::tr("1. Don’t curl up the leg"), Words::tr("Let the leg lie, and breathe."), {}, {}},
             {Words::tr("2. Leg straight, toes to your head"), Words::tr("Pull the foot slowly towards your head, and hold it."), {}, {}},
             {Words::tr("3. Massage it"), Words::tr("From the middle of the muscle towards both ends."), {}, {}},
             {Words::tr("4. Warm it"), Words::tr("A warm towel for 10 to 15 minutes, or a hot shower."),
              Words::tr("“Cramp now” leads you through all of this, and logs the cramp."), {}}},
            columnSource()};
}

LearnSection toPrevent()
{
    return {QStringLiteral("prevent"), QStringLiteral("self_improvement"), Words::tr("How to prevent cramps"),
            Words::tr("Small things, and every day."),
            {{Words::tr("Drink enough"),
              Words::tr("More after exercise and in the heat. Then it may be lightly salted, or an electrolyte drink. If you may drink "
                        "only little or have to watch your salt, because of your heart or kidneys, what your doctor says counts."),
              Words::tr("Today shows how much is left to drink. If you have a limit, set an “At most” goal."), {}},
             {Words::tr("Stretch before sleep"),
              Words::tr("10 to 15 minutes before sleep: standing heel raises, standing toe-ups, seated calf stretch. Hold each for 20 to 30 "
                        "seconds, 3 to 5 sets. Hold on to a wall; stop if it hurts."),
              Words::tr("“Bedtime stretch” leads you through it, with a countdown."), {}},
             {Words::tr("How you lie"), Words::tr("Not long on your stomach, not with the toes pointed. On your side, a pillow between the knees."),
              {}, {}},
             {Words::tr("Light and warm"), Words::tr("Light, warm bedding and loose cotton socks."), {}, {}},
             {Words::tr("Keep moving"), Words::tr("Brisk walking, jogging or swimming, regularly."),
              Words::tr("Log it as exercise: 10 minutes already meet the goal it comes with."), {}}},
            columnSource()};
}

LearnSection forTheDoctor()
{
    return {QStringLiteral("doctor"), QStringLiteral("stethoscope"), Words::tr("Signs that need a doctor"),
            Words::tr("Have these looked at, calmly. Only the first one does not wait."),
            {{Words::tr("The leg is swollen and red: get help now"), Words::tr("It may have a clot in it. Have it looked at today."), {}, {}},
             {Words::tr("3 or more a week, for several weeks"), Words::tr("That is often enough to ask for the reason."),
              Words::tr("Your diary counts them. After three such weeks a card on Today says so."), {}},
             {Words::tr("Pain when walking"), Words::tr("The calf hurts after a certain distance and stops at rest: perhaps a narrowed artery."),
              {}, {}},
             {Words::tr("Weak or numb"), Words::tr("The leg gets slow, weak or thin, is numb or tingles: perhaps the nerves."), {}, {}},
             {Words::tr("Since a new medicine"),
              Words::tr("Cramps that began with a statin or a diuretic: ask your doctor, and don’t stop the medicine by yourself."),
              Words::tr("Choose what you see when you log a cramp. Then it is at hand at the doctor’s."), {}}},
            columnSource()};
}

}  // namespace

QList<LearnSection> learnLegs()
{
    return {whyLegsCramp(), inACramp(), toPrevent(), forTheDoctor()};
}

}  // namespace limber
