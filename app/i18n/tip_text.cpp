// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/i18n/tip_text.h"

#include <QCoreApplication>

#include <utility>

namespace limber {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TipText)
};

/// Title and text. All of it is the column's (shared/health.md).
std::pair<QString, QString> wordsOf(Tip tip)
{
    switch (tip) {
    case Tip::DrinkAfterExercise:
        return {Words::tr("Drink after exercise"), Words::tr("You have moved a lot today. Drink a little more than usual.")};
    case Tip::SaltedDrink:
        return {Words::tr("After much sweat"),
                Words::tr("Now a drink may be lightly salted, or one with electrolytes. If you have to watch your salt, ask your doctor first.")};
    case Tip::PillowBetweenKnees:
        return {Words::tr("A pillow between the knees"), Words::tr("If you sleep on your side, try a pillow between the knees tonight.")};
    case Tip::LightBedding:
        return {Words::tr("Light, warm bedding"), Words::tr("Tonight cover your legs with something light that keeps warm.")};
    case Tip::FreeFeet:
        return {Words::tr("Let the feet lie at ease"), Words::tr("Try not to lie on your stomach for long, nor with the toes pointed.")};
    case Tip::WarmLegs:
        return {Words::tr("Keep your legs warm"), Words::tr("Cold is one of the reasons for cramps. Loose cotton socks in bed keep it out.")};
    case Tip::StretchBeforeSleep:
        return {Words::tr("Stretch before sleep"), Words::tr("Stretch your calves gently, 10 to 15 minutes before sleep. It may help.")};
    case Tip::BriskWalk:
        return {Words::tr("A brisk walk"), Words::tr("The column advises brisk walking, jogging or swimming, regularly. Ten minutes are a start.")};
    case Tip::MineralFood:
        return {Words::tr("Calcium, magnesium, potassium"),
                Words::tr("Too little of them is one of the reasons for cramps. Choose food that holds them; whether you lack any, ask your doctor.")};
    case Tip::DrinkThroughTheDay:
        return {Words::tr("A glass now and then"), Words::tr("The last days were a little short of water. Several glasses over the day add up.")};
    }
    return {};
}

}  // namespace

TipText tipText(Tip tip)
{
    const auto [title, text] = wordsOf(tip);
    return {title, text, Words::tr("From a health column. Limber is a diary, not a doctor."),
            tip == Tip::MineralFood ? QStringLiteral("why") : QStringLiteral("prevent")};
}

}  // namespace limber
