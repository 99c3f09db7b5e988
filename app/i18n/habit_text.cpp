// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/i18n/habit_text.h"

#include "core/habit/quantity.h"

#include <QCoreApplication>

#include <cmath>

namespace limber {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(HabitText)
};

QString durationText(int minutes)
{
    const int hours = minutes / 60;
    const int rest = minutes % 60;
    if (hours == 0)
        return Words::tr("%1 min").arg(rest);
    if (rest == 0)
        return Words::tr("%1 h").arg(hours);
    return Words::tr("%1 h %2 min").arg(hours).arg(rest);
}

QString amountText(const Habit& habit, const QString& number)
{
    if (habit.unit.empty())
        return number;
    if (habit.unit == "ml")
        return Words::tr("%1 ml").arg(number);
    return number + ' ' + QString::fromStdString(habit.unit);
}

QString numberOf(double value)
{
    return QString::fromStdString(numberText(value));
}

}  // namespace

QString habitName(const std::string& id, const std::string& name)
{
    if (id == builtin::water)
        return Words::tr("Water");
    if (id == builtin::bedtime)
        return Words::tr("Bedtime");
    if (id == builtin::sleep)
        return Words::tr("Sleep");
    if (id == builtin::exercise)
        return Words::tr("Exercise");
    if (id == builtin::stretch)
        return Words::tr("Bedtime stretch");
    return QString::fromStdString(name);
}

QString habitName(const Habit& habit)
{
    return habitName(habit.id, habit.name);
}

QString quantityText(const Habit& habit, double value)
{
    switch (habit.kind) {
    case HabitKind::YesNo:
        return value != 0 ? Words::tr("Yes") : Words::tr("No");
    case HabitKind::Clock:
        return QString::fromStdString(clockText(static_cast<int>(std::lround(value))));
    case HabitKind::Duration:
    case HabitKind::Routine:
        return durationText(static_cast<int>(std::lround(value)));
    case HabitKind::Amount:
        break;
    }
    return amountText(habit, numberOf(value));
}

QString goalPhrase(const Habit& habit, const Goal& goal)
{
    if (habit.kind == HabitKind::Routine)
        return Words::tr("one finished routine");
    if (habit.kind == HabitKind::YesNo)
        return {};
    const QString low = quantityText(habit, goal.low);
    switch (goal.kind) {
    case GoalKind::AtLeast:
        return Words::tr("at least %1").arg(low);
    case GoalKind::AtMost:
        return Words::tr("at most %1").arg(low);
    case GoalKind::Before:
        return Words::tr("before %1").arg(low);
    case GoalKind::After:
        return Words::tr("after %1").arg(low);
    case GoalKind::Between:
        break;
    }
    const QString high = quantityText(habit, goal.high);
    return habit.kind == HabitKind::Amount ? numberOf(goal.low) + QStringLiteral("–") + high
                                           : low + QStringLiteral("–") + high;
}

}  // namespace limber
