// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/habit_order_model.h"

#include "app/i18n/habit_text.h"
#include "app/window/schedule_wording.h"
#include "app/window/wording.h"

namespace limber {
namespace {

QString aboutOf(const Habit& habit, Day today)
{
    const QString goal = wording::sentence(wording::goal(habit, today));
    const QString schedule = wording::schedule(habit.scheduleOn(today));
    return goal.isEmpty() ? schedule : HabitOrderModel::tr("%1 · %2", "goal, schedule").arg(goal, schedule);
}

/// The next goal that does not count yet.
QString comingOf(const Habit& habit, Day today)
{
    for (const Dated<Goal>& goal : habit.goals) {
        if (goal.from > today)
            return HabitOrderModel::tr("From %1: %2").arg(wording::shortDate(goal.from, today), goalPhrase(habit, goal.value));
    }
    return {};
}

}  // namespace

HabitOrderModel::HabitOrderModel(QObject* parent)
    : RowModel({"habitId", "name", "symbol", "tone", "about", "coming"}, parent)
{
}

void HabitOrderModel::show(const std::vector<Habit>& habits, bool archived, Day today)
{
    QList<Row> rows;
    for (const Habit& habit : habits) {
        const QString id = QString::fromStdString(habit.id);
        if (habit.archived == archived)
            rows << Row{id, {id, habitName(habit), wording::icon(habit), wording::tone(habit), aboutOf(habit, today),
                             comingOf(habit, today)}};
    }
    RowModel::show(rows);
}

}  // namespace limber
