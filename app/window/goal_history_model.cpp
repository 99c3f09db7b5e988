// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/goal_history_model.h"

#include "app/i18n/habit_text.h"
#include "app/window/schedule_wording.h"

#include <map>

namespace limber {
namespace {

/// The goal in words, and the schedule where that is what changed.
QString askedFrom(const Habit& habit, Day day)
{
    QStringList parts;
    const auto startsOn = [day](const auto& dated) { return dated.from == day; };
    const bool goalChanges = std::ranges::any_of(habit.goals, startsOn);
    const bool scheduleChanges = habit.schedules.size() > 1 && std::ranges::any_of(habit.schedules, startsOn);
    if (goalChanges && !goalPhrase(habit, habit.goalOn(day)).isEmpty())
        parts << goalPhrase(habit, habit.goalOn(day));
    if (scheduleChanges)
        parts << wording::schedule(habit.scheduleOn(day));
    return parts.join(QStringLiteral(" · "));
}

QString since(const Habit& habit, Day day, Day today)
{
    const QString asked = askedFrom(habit, day);
    if (day == beginningOfTime())
        return GoalHistoryModel::tr("At first: %1").arg(asked);
    const QString date = wording::shortDate(day, today);
    return day > today ? GoalHistoryModel::tr("From %1: %2").arg(date, asked) : GoalHistoryModel::tr("Since %1: %2").arg(date, asked);
}

}  // namespace

GoalHistoryModel::GoalHistoryModel(QObject* parent) : RowModel({"day", "text", "planned"}, parent) {}

void GoalHistoryModel::show(const Habit& habit, Day today)
{
    std::map<Day, bool, std::greater<>> days;
    for (const Dated<Goal>& goal : habit.goals)
        days[goal.from] = goal.from > today;
    for (const Dated<Schedule>& schedule : habit.schedules)
        days[schedule.from] = schedule.from > today;
    QList<Row> rows;
    for (const auto& [day, planned] : days) {
        const QString key = QString::fromStdString(isoText(day));
        rows << Row{key, {key, since(habit, day, today), planned}};
    }
    RowModel::show(rows.size() > 1 ? rows : QList<Row>());
}

}  // namespace limber
