// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tracker/limits.h"

#include "core/exchange/bounds.h"
#include "core/exchange/utf8.h"
#include "core/habit/quantity.h"
#include "core/habit/refusal.h"

#include <cmath>

namespace limber {
namespace {

constexpr double drinkAsksOver = 2000;
constexpr double minutesAtMost = minutesPerDay;
constexpr double amountAtMost = 1'000'000;
constexpr std::chrono::hours sleepAsksOver{16};

double limitOf(const Habit& habit)
{
    if (habit.id == builtin::water)
        return waterAtMost;
    return habit.kind == HabitKind::Duration || habit.kind == HabitKind::Routine ? minutesAtMost : amountAtMost;
}

bool isWhole(const Habit& habit)
{
    return habit.unit == "ml" || habit.kind == HabitKind::Duration;
}

}  // namespace

double acceptedValue(const Habit& habit, double value, bool confirmed)
{
    if (!std::isfinite(value))
        throw Refusal(RefusalCode::NotANumber, {numberText(value)});
    if (habit.kind == HabitKind::YesNo && (value == 0 || value == 1))
        return value;
    const double kept = isWhole(habit) ? std::round(value) : std::round(value * 1000) / 1000;
    if (kept <= 0)
        throw Refusal(RefusalCode::NotPositive, {numberText(value)});
    if (habit.kind == HabitKind::YesNo)
        throw Refusal(RefusalCode::WrongValueKind, {habit.name, nameOf(habit.kind)});
    if (kept > limitOf(habit))
        throw Refusal(RefusalCode::TooMuch, {numberText(kept), numberText(limitOf(habit)), habit.unit});
    if (habit.id == builtin::water && kept > drinkAsksOver && !confirmed)
        throw Refusal(RefusalCode::LargeDrink, {numberText(kept)});
    return kept;
}

void requireSleepLength(std::chrono::milliseconds length, bool confirmed)
{
    if (length <= sleepAsksOver || confirmed)
        return;
    const auto minutes = static_cast<int>(std::chrono::floor<std::chrono::minutes>(length).count());
    throw Refusal(RefusalCode::LongSleep, {std::to_string(minutes / 60) + (minutes % 60 < 10 ? ":0" : ":") + std::to_string(minutes % 60)});
}

void requireTextLength(const std::string& text)
{
    const std::size_t length = utf8Length(text).value_or(text.size());
    if (length > longestText)
        throw Refusal(RefusalCode::TooMuch, {std::to_string(length), std::to_string(longestText), "characters"});
}

}  // namespace limber
