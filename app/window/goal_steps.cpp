// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/goal_steps.h"

#include "app/i18n/habit_text.h"
#include "app/window/wording.h"

#include <algorithm>

namespace limber {
namespace {

constexpr const char* stepped[] = {builtin::water, builtin::bedtime, builtin::sleep, builtin::exercise};

double stepOf(const Habit& habit)
{
    if (habit.kind == HabitKind::Amount)
        return 100;
    return habit.id == builtin::exercise ? 5 : 15;
}

/// A step away from a goal; both ends of a band move. Nothing where the habit cannot have that goal.
std::optional<Goal> moved(const Habit& habit, Goal goal, int by)
{
    goal.low += by * stepOf(habit);
    if (goal.kind == GoalKind::Between)
        goal.high += by * stepOf(habit);
    try {
        requireFitting(habit, goal);
        return goal;
    } catch (const Refusal&) {
        return std::nullopt;
    }
}

}  // namespace

GoalSteps::GoalSteps(QObject* parent)
    : RowModel({"habitId", "symbol", "tone", "name", "goalText", "nowText", "canLess", "canMore", "lessText", "moreText"}, parent)
{
}

void GoalSteps::load(const std::vector<Habit>& habits, Day day)
{
    m_lines.clear();
    for (const char* id : stepped) {
        const auto habit = std::ranges::find(habits, id, &Habit::id);
        if (habit != habits.end() && !habit->archived)
            m_lines.push_back({*habit, habit->goalOn(day), habit->goalOn(day)});
    }
    show();
}

void GoalSteps::step(const QString& habitId, int by)
{
    const auto line = std::ranges::find(m_lines, habitId.toStdString(), [](const Line& each) { return each.habit.id; });
    if (line == m_lines.end())
        return;
    line->goal = limber::moved(line->habit, line->goal, by).value_or(line->goal);
    show();
}

bool GoalSteps::moved() const
{
    return std::ranges::any_of(m_lines, [](const Line& line) { return line.goal != line.now; });
}

std::vector<GoalSteps::Moved> GoalSteps::movedGoals() const
{
    std::vector<Moved> goals;
    for (const Line& line : m_lines) {
        if (line.goal != line.now)
            goals.push_back({line.habit, line.goal});
    }
    return goals;
}

void GoalSteps::show()
{
    QList<Row> rows;
    for (const Line& line : m_lines) {
        const QString id = QString::fromStdString(line.habit.id);
        const bool clock = line.habit.kind == HabitKind::Clock;
        const QString now = line.goal == line.now ? QString() : tr("So far %1", "a goal").arg(goalPhrase(line.habit, line.now));
        rows << Row{id,
                    {id, wording::icon(line.habit), wording::tone(line.habit), habitName(line.habit),
                     wording::sentence(goalPhrase(line.habit, line.goal)), now, limber::moved(line.habit, line.goal, -1).has_value(),
                     limber::moved(line.habit, line.goal, 1).has_value(),
                     (clock ? tr("%1: earlier", "a goal") : tr("%1: less", "a goal")).arg(habitName(line.habit)),
                     (clock ? tr("%1: later", "a goal") : tr("%1: more", "a goal")).arg(habitName(line.habit))}};
    }
    RowModel::show(rows);
    emit movedChanged();
}

}  // namespace limber
