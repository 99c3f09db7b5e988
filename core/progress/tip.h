// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/civil.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace limber {

/// The column's advice (shared/health.md) as short cards, in the order in which they come where several fit alike.
enum class Tip : int {
    DrinkAfterExercise,
    SaltedDrink,
    PillowBetweenKnees,
    LightBedding,
    FreeFeet,  ///< not with toes pointed, not long on the stomach
    WarmLegs,
    StretchBeforeSleep,
    BriskWalk,
    MineralFood,
    DrinkThroughTheDay,
};
[[nodiscard]] const std::vector<Tip>& allTips();
/// "drink-after-exercise", …
[[nodiscard]] const char* nameOf(Tip tip);
[[nodiscard]] std::optional<Tip> tipNamed(std::string_view name);

/// What the diary holds of a day and those before it that a tip may fit to. Nothing for a habit that was put away.
struct TipOccasion {
    bool cramp = false;               ///< in the present night or the one before
    int crampNights = 0;              ///< of the last seven, the present one included
    double exerciseMinutes = 0;       ///< today
    std::optional<int> exerciseDays;  ///< met, of the seven days before today
    std::optional<bool> stretched;    ///< today's routine is done; nothing where it is not asked for
    int shortWaterDays = 0;           ///< of the four days before today: something was drunk, less than the goal asks
    bool limitsDrinks = false;        ///< water has an at-most goal, as with some illnesses of heart or kidneys (rules.md)
    bool afterLastDrink = false;      ///< bedtime is so near that nobody is reminded to drink any more
};

/// Never before its occasion, and no advice to drink for somebody who must not drink much, nor to anybody late in the evening.
[[nodiscard]] bool fits(Tip tip, const TipOccasion& occasion);

/// A tip that was on the screen on a day.
struct ShownTip {
    Day day;
    std::optional<Tip> tip;  ///< nothing for one that only a newer version knows
    bool away = false;       ///< put away on that day
    bool operator==(const ShownTip&) const = default;
};

/// A tip comes again on the 14th day after it was shown, not before.
inline constexpr int tipPause = 14;

/// It asks to drink something.
[[nodiscard]] bool isAboutDrinking(Tip tip);

/// The tip of `today`: what was shown today already, or nothing once that was put away or it is too late to drink. Where none
/// was shown: of those that fit and have paused, the one that was not shown for longest. `shown` in any order, one a day at most.
[[nodiscard]] std::optional<Tip> chooseTip(const TipOccasion& occasion, std::span<const ShownTip> shown, Day today);

}  // namespace limber
