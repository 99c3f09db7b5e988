// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/progress/tip.h"

#include <algorithm>
#include <array>
#include <utility>

namespace limber {
namespace {

constexpr std::array<std::pair<Tip, const char*>, 10> names{{
    {Tip::DrinkAfterExercise, "drink-after-exercise"},
    {Tip::SaltedDrink, "salted-drink"},
    {Tip::PillowBetweenKnees, "pillow-between-knees"},
    {Tip::LightBedding, "light-bedding"},
    {Tip::FreeFeet, "free-feet"},
    {Tip::WarmLegs, "warm-legs"},
    {Tip::StretchBeforeSleep, "stretch-before-sleep"},
    {Tip::BriskWalk, "brisk-walk"},
    {Tip::MineralFood, "mineral-food"},
    {Tip::DrinkThroughTheDay, "drink-through-the-day"},
}};

constexpr double longExercise = 45;  ///< min
constexpr double sweatyExercise = 90;
constexpr int crampNightsThatAreSeveral = 2;
constexpr int fewExerciseDays = 2;
constexpr int shortDaysThatAreMany = 3;

/// The last day on which it was shown; nothing where it never was.
std::optional<Day> lastShown(Tip tip, std::span<const ShownTip> shown)
{
    std::optional<Day> last;
    for (const ShownTip& each : shown) {
        if (each.tip == tip && (!last || *last < each.day))
            last = each.day;
    }
    return last;
}

}  // namespace

const std::vector<Tip>& allTips()
{
    static const std::vector<Tip> all = [] {
        std::vector<Tip> tips;
        for (const auto& each : names)
            tips.push_back(each.first);
        return tips;
    }();
    return all;
}

const char* nameOf(Tip tip)
{
    return std::ranges::find(names, tip, [](const auto& each) { return each.first; })->second;
}

std::optional<Tip> tipNamed(std::string_view name)
{
    const auto found = std::ranges::find(names, name, [](const auto& each) { return std::string_view(each.second); });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

bool isAboutDrinking(Tip tip)
{
    return tip == Tip::DrinkAfterExercise || tip == Tip::SaltedDrink || tip == Tip::DrinkThroughTheDay;
}

bool fits(Tip tip, const TipOccasion& occasion)
{
    if (isAboutDrinking(tip) && (occasion.limitsDrinks || occasion.afterLastDrink))
        return false;
    switch (tip) {
    case Tip::DrinkAfterExercise:
        return occasion.exerciseMinutes >= longExercise;
    case Tip::SaltedDrink:
        return occasion.exerciseMinutes >= sweatyExercise;
    case Tip::PillowBetweenKnees:
    case Tip::LightBedding:
    case Tip::FreeFeet:
    case Tip::WarmLegs:
        return occasion.cramp;
    case Tip::StretchBeforeSleep:
        return occasion.cramp && occasion.stretched == false;
    case Tip::BriskWalk:
        return occasion.cramp && occasion.exerciseDays && *occasion.exerciseDays <= fewExerciseDays;
    case Tip::MineralFood:
        return occasion.crampNights >= crampNightsThatAreSeveral;
    case Tip::DrinkThroughTheDay:
        return occasion.shortWaterDays >= shortDaysThatAreMany;
    }
    return false;
}

std::optional<Tip> chooseTip(const TipOccasion& occasion, std::span<const ShownTip> shown, Day today)
{
    const auto already = std::ranges::find(shown, today, &ShownTip::day);
    if (already != shown.end()) {
        const bool isLate = already->tip && isAboutDrinking(*already->tip) && occasion.afterLastDrink;
        return already->away || isLate ? std::nullopt : already->tip;
    }
    std::optional<Tip> chosen;
    std::optional<Day> chosenLast;
    for (const Tip tip : allTips()) {
        const auto last = lastShown(tip, shown);
        if (!fits(tip, occasion) || (last && (today - *last).days() < tipPause))
            continue;
        if (!chosen || (chosenLast && (!last || *last < *chosenLast))) {
            chosen = tip;
            chosenLast = last;
        }
    }
    return chosen;
}

}  // namespace limber
