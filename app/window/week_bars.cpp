// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/week_bars.h"

#include "app/i18n/habit_text.h"
#include "app/window/vocabulary.h"
#include "app/window/week_bar_model.h"
#include "app/window/wording.h"

#include <QLocale>

#include <algorithm>

namespace limber {
namespace {

const HabitDay* find(const DayView& day, const std::string& id)
{
    const auto found = std::ranges::find(day.habits, id, [](const HabitDay& h) { return h.habit->id; });
    return found == day.habits.end() ? nullptr : &*found;
}

QString stateText(DayState state)
{
    switch (state) {
    case DayState::Met:
        return WeekBarModel::tr("goal met");
    case DayState::Partly:
        return WeekBarModel::tr("partly");
    case DayState::Missed:
        return WeekBarModel::tr("goal missed");
    case DayState::Skipped:
        return WeekBarModel::tr("skipped");
    case DayState::Off:
        return WeekBarModel::tr("not asked for");
    case DayState::Open:
        return WeekBarModel::tr("not yet");
    default:
        return WeekBarModel::tr("not logged");
    }
}

QString valueText(const HabitDay& day)
{
    if (!day.value)
        return {};
    if (day.habit->id == builtin::sleep)
        return quantityText(*day.habit, *day.value);
    return day.habit->kind == HabitKind::Clock ? wording::clock(*day.value) : wording::number(*day.value);
}

QString spoken(const HabitDay& day)
{
    const QString name = QLocale().toString(wording::date(day.day), QStringLiteral("dddd"));
    const QString state = stateText(day.state);
    const bool worded = day.habit->kind == HabitKind::YesNo || day.habit->kind == HabitKind::Routine;
    if (!day.value || worded)
        return WeekBarModel::tr("%1: %2", "day, state").arg(name, state);
    return WeekBarModel::tr("%1: %2, %3", "day, value, state").arg(name, quantityText(*day.habit, *day.value), state);
}

RowModel::Row rowOf(const DayView& view, const Habit& habit, const Habit* bedtime, Day today)
{
    const HabitDay* found = find(view, habit.id);
    HabitDay none;
    none.habit = std::make_shared<const Habit>(habit);
    none.day = view.day;
    const HabitDay& day = found ? *found : none;
    const HabitDay* bed = bedtime ? find(view, bedtime->id) : nullptr;
    const auto wake = std::ranges::find(day.entries, Entry::Kind::WakeUp, &Entry::kind);
    const bool hasBed = day.bed.has_value();
    const bool hasUp = hasBed && wake != day.entries.end();
    return {QString::number(dayNumber(view.day)),
            {dayText(view.day), day.value.has_value(), day.value.value_or(0), valueText(day), day_state::of(day.state),
             view.day == today, view.day > today, spoken(day), hasBed,
             hasBed ? static_cast<int>(day.bed->value) - noon : 0, hasUp,
             hasUp ? static_cast<int>(wake->value) - noon : 0, day_state::of(bed ? bed->state : DayState::NotLogged)}};
}

}  // namespace

QString dayText(Day day)
{
    const QLocale locale;
    const bool narrow = locale.language() == QLocale::Chinese;  // 一 二 三: three letters elsewhere
    return locale.standaloneDayName(wording::date(day).dayOfWeek(), narrow ? QLocale::NarrowFormat : QLocale::ShortFormat);
}

QList<RowModel::Row> weekBars(const WeekView& week, const Habit& habit, const Habit* bedtime, Day today)
{
    QList<RowModel::Row> rows;
    for (const DayView& day : week.days)
        rows << rowOf(day, habit, bedtime, today);
    return rows;
}

}  // namespace limber
