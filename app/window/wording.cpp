// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/wording.h"

#include "app/i18n/habit_text.h"
#include "app/i18n/stretch_text.h"
#include "core/habit/quantity.h"

#include <QCoreApplication>

#include <cmath>

namespace limber::wording {
namespace {

/// Context of the translations of this file.
struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

}  // namespace

QDate date(Day day)
{
    return {static_cast<int>(day.year()), static_cast<int>(day.month()), static_cast<int>(day.day())};
}

QString clock(double minutesSinceMidnight)
{
    return QString::fromStdString(clockText(static_cast<int>(minutesSinceMidnight)));
}

QString number(double value)
{
    return QString::fromStdString(numberText(value));
}

QString unit(const Habit& habit)
{
    if (habit.kind == HabitKind::Duration || habit.kind == HabitKind::Routine)
        return Wording::tr("min");
    return habit.unit == "ml" ? Wording::tr("ml") : QString::fromStdString(habit.unit);
}

QStringList durationRuns(int minutes)
{
    if (minutes < 60)
        return {QString::number(minutes), Wording::tr("min")};
    QStringList runs{QString::number(minutes / 60), Wording::tr("h", "hours, in a duration")};
    if (minutes % 60 != 0)
        runs << QString::number(minutes % 60) << Wording::tr("min", "minutes, behind hours");
    return runs;
}

QStringList valueRuns(const Habit& habit, std::optional<double> value)
{
    if (!value)
        return {};
    switch (habit.kind) {
    case HabitKind::YesNo:
        return {};
    case HabitKind::Clock:
        return {clock(*value)};
    case HabitKind::Amount:
        return {number(*value), unit(habit)};
    default:
        return durationRuns(static_cast<int>(std::lround(*value)));
    }
}

QString entryValue(const Habit& habit, const Entry& entry)
{
    if (entry.kind == Entry::Kind::WakeUp)
        return clock(entry.value);
    if (entry.kind == Entry::Kind::Part)
        return Wording::tr("Partly done");
    return habit.kind == HabitKind::Routine ? Wording::tr("Done") : quantityText(habit, entry.value);
}

QString inTime(std::chrono::minutes away)
{
    if (away.count() <= 0)
        return Wording::tr("now");
    return Wording::tr("in %1", "in 40 min").arg(durationRuns(static_cast<int>(away.count())).join(u' '));
}

QString goal(const Habit& habit, Day day)
{
    return habit.id == builtin::stretch ? Wording::tr("the whole routine") : goalPhrase(habit, habit.goalOn(day));
}

QString routine(const RoutinePlan& plan)
{
    const auto count = static_cast<int>(plan.moves.size());
    return Wording::tr("%n move(s) · %1", "of the stretch, and how long it takes", count).arg(spanText(lengthOf(plan)));
}

QString sentence(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString streak(const Habit& habit, const Streak& streak, Day day)
{
    const int n = streak.current;
    if (n == 0)
        return {};
    if (habit.scheduleOn(day).kind == Schedule::Kind::TimesPerWeek)
        return n == 1 ? Wording::tr("Streak 1 week") : Wording::tr("Streak %1 weeks").arg(n);
    const bool night = habit.span == Span::Night || habit.kind == HabitKind::Routine;
    if (night)
        return n == 1 ? Wording::tr("Streak 1 night") : Wording::tr("Streak %1 nights").arg(n);
    return n == 1 ? Wording::tr("Streak 1 day") : Wording::tr("Streak %1 days").arg(n);
}

QString streakLength(const Habit& habit, int length, Day day)
{
    if (length == 0)
        return {};
    if (habit.scheduleOn(day).kind == Schedule::Kind::TimesPerWeek)
        return length == 1 ? Wording::tr("1 week") : Wording::tr("%1 weeks").arg(length);
    if (habit.span == Span::Night || habit.kind == HabitKind::Routine)
        return length == 1 ? Wording::tr("1 night") : Wording::tr("%1 nights").arg(length);
    return length == 1 ? Wording::tr("1 day") : Wording::tr("%1 days").arg(length);
}

QString icon(const Habit& habit)
{
    static const QHash<QString, QString> ready{
        {builtin::water, "water_drop"}, {builtin::bedtime, "bedtime"}, {builtin::sleep, "hotel"},
        {builtin::exercise, "directions_run"}, {builtin::stretch, "physical_therapy"}};
    if (const QString name = ready.value(QString::fromStdString(habit.id)); !name.isEmpty())
        return name;
    if (!habit.icon.empty())
        return QString::fromStdString(habit.icon);
    switch (habit.kind) {
    case HabitKind::Amount:
        return QStringLiteral("straighten");
    case HabitKind::Duration:
        return QStringLiteral("timer");
    case HabitKind::Clock:
        return QStringLiteral("schedule");
    default:
        return QStringLiteral("check_circle");
    }
}

QString tone(const Habit& habit)
{
    return QString::fromStdString(isBuiltin(habit.id) && habit.color.empty() ? habit.id : habit.color);
}

}  // namespace limber::wording
