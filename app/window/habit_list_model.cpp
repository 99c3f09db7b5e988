// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/habit_list_model.h"

#include "app/i18n/habit_text.h"
#include "app/window/vocabulary.h"
#include "app/window/wording.h"

#include <algorithm>

namespace limber {
namespace {

/// What a row speaks about: last night for the habits of the night, unless tonight is logged already; today for the others.
const HabitDay& subjectOf(const HabitDay& habit, const DayView& today)
{
    if (habit.value)
        return habit;
    const auto lastNight = std::ranges::find(today.lastNight, habit.habit->id, [](const HabitDay& h) { return h.habit->id; });
    return lastNight != today.lastNight.end() ? *lastNight : habit;
}

/// A value that is a word rather than a number.
QString wordFor(const HabitDay& subject)
{
    const bool routine = subject.habit->kind == HabitKind::Routine;
    switch (subject.state) {
    case DayState::Met:
        return routine ? HabitListModel::tr("Done") : HabitListModel::tr("Yes");
    case DayState::Partly:
        return HabitListModel::tr("Partly done");
    case DayState::Missed:
        return HabitListModel::tr("No");
    default:
        return {};
    }
}

QStringList runsOf(const HabitDay& subject)
{
    const HabitKind kind = subject.habit->kind;
    if (kind != HabitKind::YesNo && kind != HabitKind::Routine)
        return wording::valueRuns(*subject.habit, subject.value);
    const QString word = subject.entries.empty() ? QString() : wordFor(subject);
    return word.isEmpty() ? QStringList() : QStringList{word};
}

/// A yes or no has no goal to name: beside its mark stands what the mark means.
QString standingOf(DayState state)
{
    switch (state) {
    case DayState::Met:
        return HabitListModel::tr("Done");
    case DayState::Missed:
        return HabitListModel::tr("Not done");
    case DayState::Skipped:
        return HabitListModel::tr("Skipped");
    case DayState::Off:
        return HabitListModel::tr("Not today");
    default:
        return HabitListModel::tr("Not yet");
    }
}

QString hintOf(const HabitDay& subject)
{
    switch (subject.state) {
    case DayState::Skipped:
        return HabitListModel::tr("Skipped");
    case DayState::Off:
        return HabitListModel::tr("Not today");
    case DayState::Partly:
        return HabitListModel::tr("Not complete");
    case DayState::Open:
        if (subject.habit->kind == HabitKind::Routine)
            return HabitListModel::tr("Tonight");
        break;
    default:
        break;
    }
    return HabitListModel::tr("Not logged");
}

QList<int> marksOf(const HabitDay& habit)
{
    QList<int> states;
    for (const JudgedDay& day : habit.lastSeven)
        states << day_state::of(day.state);
    return states;
}

/// Bedtime and wake-up are one sleep: each lacks something while the other is unknown.
bool incomplete(const HabitDay& lastNight)
{
    const auto wakes = [](const Entry& entry) { return entry.kind == Entry::Kind::WakeUp; };
    if (lastNight.habit->id == builtin::sleep)
        return !lastNight.value && std::ranges::none_of(lastNight.entries, wakes);
    return !lastNight.value;
}

/// What is changed by a tap on the row of a time that is known: last night's are changed together.
QString timeEntryOf(const HabitDay& habit)
{
    if (habit.habit->kind != HabitKind::Clock || !habit.value || habit.entries.empty())
        return {};
    return QString::fromStdString(habit.entries.back().id);
}

RowModel::Row rowOf(const HabitDay& habit, const DayView& today, bool tonight, const RoutinePlan& routine)
{
    const HabitDay& subject = tonight ? habit : subjectOf(habit, today);
    const Habit& what = *habit.habit;
    const bool lastNight = &subject != &habit;
    const bool decided = habit.state == DayState::Met
        && (what.kind == HabitKind::Routine || what.kind == HabitKind::YesNo);
    const QString goal = what.id == builtin::stretch ? wording::routine(routine)
        : what.kind == HabitKind::YesNo ? standingOf(subject.state) : wording::goal(what, subject.day);
    const QString id = QString::fromStdString(what.id);
    return {id,
            {id, habitName(what), wording::icon(what), wording::tone(what), habit_kind::of(what.kind),
             day_state::of(subject.state), lastNight ? HabitListModel::tr("Last night · %1").arg(goal)
                 : tonight ? HabitListModel::tr("Tonight · %1").arg(goal) : wording::sentence(goal),
             runsOf(subject), hintOf(subject), subject.percent.value_or(-1), habit.streak.current,
             wording::streak(what, habit.streak, habit.day), QVariant::fromValue(marksOf(habit)), lastNight,
             lastNight && incomplete(subject), !lastNight && !decided, subject.repaired, wording::unit(what),
             timeEntryOf(habit)}};
}

}  // namespace

HabitListModel::HabitListModel(QObject* parent)
    : RowModel({"habitId", "name", "icon", "tone", "kind", "markState", "goalText", "valueRuns", "valueHint", "percent",
                "streak", "streakText", "lastSeven", "lastNight", "canFillIn", "canLog", "repaired", "unit",
                "timeEntry"},
               parent)
{
}

void HabitListModel::show(const DayView& today, bool evening, const RoutinePlan& routine)
{
    QList<Row> rows;
    for (const HabitDay& habit : today.habits) {
        if (habit.habit->id != builtin::water)
            rows << rowOf(habit, today, evening && habit.habit->id == builtin::bedtime, routine);
    }
    RowModel::show(rows);
}

}  // namespace limber
