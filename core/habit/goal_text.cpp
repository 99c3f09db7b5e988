// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/habit/quantity.h"
#include "core/habit/refusal.h"

#include <array>

namespace limber {

namespace {

/// Signs in the order in which they must be tried: the longer ones first.
struct Sign {
    std::string_view text;
    GoalKind kind;
};
constexpr std::array figureSigns{Sign{">=", GoalKind::AtLeast}, Sign{"≥", GoalKind::AtLeast},
                                 Sign{"<=", GoalKind::AtMost}, Sign{"≤", GoalKind::AtMost}};
constexpr std::array clockSigns{Sign{"<", GoalKind::Before}, Sign{">", GoalKind::After}};

template <std::size_t N>
std::optional<Goal> signedGoal(const std::array<Sign, N>& signs, const Habit& habit, std::string_view text)
{
    for (const Sign& sign : signs) {
        if (text.starts_with(sign.text))
            return Goal{sign.kind, parseQuantity(habit, text.substr(sign.text.size()))};
    }
    return {};
}

std::optional<Goal> readGoal(const Habit& habit, std::string_view text)
{
    if (habit.kind == HabitKind::Clock)
        return signedGoal(clockSigns, habit, text);
    const auto dots = text.find("..");
    if (dots == std::string_view::npos)
        return signedGoal(figureSigns, habit, text);
    return Goal{GoalKind::Between, parseQuantity(habit, text.substr(0, dots)),
                parseQuantity(habit, text.substr(dots + 2))};
}

}  // namespace

Goal parseGoal(const Habit& habit, std::string_view text)
{
    const std::string plain = halfWidth(text);
    try {
        if (const auto goal = readGoal(habit, plain)) {
            requireFitting(habit, *goal);
            return *goal;
        }
    } catch (const Refusal& refusal) {
        if (refusal.code() == RefusalCode::GoalBeyondDay)
            throw Refusal(RefusalCode::GoalBeyondDay, {habit.name, plain, refusal.args().back()});
        // Whatever else was wrong with a part, the goal as a whole is what was typed and is refused below.
    }
    throw Refusal(RefusalCode::GoalDoesNotFit, {habit.name, plain});
}

std::string goalText(const Habit& habit, const Goal& goal)
{
    const auto figure = [&](double value) {
        // A refused goal is put into words too, and its figure may be any number.
        const bool isClock = habit.kind == HabitKind::Clock && value >= 0 && value < 2 * minutesPerDay;
        return isClock ? clockText(static_cast<int>(value)) : numberText(value);
    };
    switch (goal.kind) {
    case GoalKind::AtLeast:
        return ">=" + figure(goal.low);
    case GoalKind::AtMost:
        return "<=" + figure(goal.low);
    case GoalKind::Between:
        return figure(goal.low) + ".." + figure(goal.high);
    case GoalKind::Before:
        return '<' + figure(goal.low);
    case GoalKind::After:
        return '>' + figure(goal.low);
    }
    return {};
}

}  // namespace limber
