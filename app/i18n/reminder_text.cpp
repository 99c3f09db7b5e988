// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/i18n/reminder_text.h"

#include "app/i18n/habit_text.h"
#include "core/reminder/times.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace limber {

namespace {

using std::chrono::minutes;

class Words {
    Q_DECLARE_TR_FUNCTIONS(ReminderText)
};

const Habit* find(std::span<const Habit> habits, const std::string& id)
{
    const auto found = std::find_if(habits.begin(), habits.end(), [&id](const Habit& habit) { return habit.id == id; });
    return found == habits.end() ? nullptr : &*found;
}

// The evening chain hangs on the bedtime goal of its night, whatever step of it this is.
QString bedGoal(const Reminder& reminder, std::span<const Habit> habits)
{
    const Habit* bedtime = find(habits, builtin::bedtime);
    if (bedtime == nullptr || bedtime->goalOn(reminder.day).kind != GoalKind::Before)
        return {};
    return quantityText(*bedtime, bedtime->goalOn(reminder.day).low);
}

QString withBedGoal(const QString& sentence, const QString& sentenceWithGoal, const QString& goal)
{
    return goal.isEmpty() ? sentence : sentenceWithGoal.arg(goal);
}

QString titleOf(const Reminder& reminder, const Habit* habit)
{
    switch (reminder.kind) {
    case ReminderKind::Water:
        return Words::tr("Time for some water");
    case ReminderKind::WindDown:
        return Words::tr("Time to wind down");
    case ReminderKind::Stretch:
        return Words::tr("Time to stretch");
    case ReminderKind::Bedtime:
        return Words::tr("Time for bed");
    case ReminderKind::Exercise:
        return Words::tr("Time to move a little");
    case ReminderKind::Morning:
        return Words::tr("Good morning");
    case ReminderKind::WeeklyReview:
        return Words::tr("Your week");
    case ReminderKind::Custom:
        break;
    }
    return habit != nullptr ? habitName(*habit) : Words::tr("Reminder");
}

/// Whether the bedtime goal of its night has passed when the reminder is read.
bool isPastBedGoal(const Reminder& reminder, std::span<const Habit> habits, const Settings& settings, Instant now)
{
    const int goal = bedtimeGoalOf(habits, reminder.day);
    const ReminderTimes planned = reminderTimes(goal, settings);
    const int minute = reminder.kind == ReminderKind::WindDown ? planned.windDown
        : reminder.kind == ReminderKind::Stretch ? planned.stretch : planned.bedtime;
    return now - reminder.due >= minutes(goal - minute);
}

/// Nobody is told what they did not manage (rules.md has goals, design.md "nothing blames").
QString eveningBody(ReminderKind kind, const QString& bed, bool past)
{
    const QString goal = past ? QString() : bed;
    switch (kind) {
    case ReminderKind::WindDown:
        return withBedGoal(Words::tr("Dim the lights and put the screen away soon."),
                           Words::tr("Bed before %1. Dim the lights, put the screen away soon."), goal);
    case ReminderKind::Stretch:
        return withBedGoal(Words::tr("A few calm minutes for the calves."),
                           Words::tr("A few calm minutes for the calves, then bed before %1."), goal);
    default:
        break;
    }
    if (past && !bed.isEmpty())
        return Words::tr("It is past %1. Whenever you lie down: sleep well.").arg(bed);
    return withBedGoal(Words::tr("Sleep well."), Words::tr("Bed before %1. Sleep well."), goal);
}

QString bodyOf(const Reminder& reminder, const Habit* habit, std::span<const Habit> habits, bool past)
{
    switch (reminder.kind) {
    case ReminderKind::Water:
        return reminder.lessOften
            ? Words::tr("%1 ml to go today. From now on Limber asks half as often today.").arg(reminder.missing)
            : Words::tr("%1 ml to go today.").arg(reminder.missing);
    case ReminderKind::WindDown:
    case ReminderKind::Stretch:
    case ReminderKind::Bedtime:
        return eveningBody(reminder.kind, bedGoal(reminder, habits), past);
    case ReminderKind::Morning:
        return Words::tr("Last night is not complete yet: when to bed, when up?");
    case ReminderKind::WeeklyReview:
        return Words::tr("See how the seven days went.");
    case ReminderKind::Exercise:
    case ReminderKind::Custom:
        break;
    }
    const QString goal = habit != nullptr ? goalPhrase(*habit, habit->goalOn(reminder.day)) : QString();
    return goal.isEmpty() ? QString() : Words::tr("Goal for the day: %1.").arg(goal);
}

QString doneLabel(const Reminder& reminder, const Habit* habit, const Settings& settings)
{
    if (reminder.kind == ReminderKind::Water)
        return Words::tr("+%1 ml").arg(settings.drinkSize);
    if (reminder.kind == ReminderKind::Exercise && habit != nullptr)
        return Words::tr("Done, %1").arg(quantityText(*habit, habit->goalOn(reminder.day).low));
    return Words::tr("Done");
}

QString labelOf(const ReminderAnswer& answer, const Reminder& reminder, const Habit* habit, const Settings& settings)
{
    switch (answer.action) {
    case ReminderAction::Done:
        return doneLabel(reminder, habit, settings);
    case ReminderAction::GoToBed:
        return Words::tr("Going to bed now");
    case ReminderAction::FillIn:
        return Words::tr("Fill in");
    case ReminderAction::Review:
        return Words::tr("See the week");
    case ReminderAction::Skip:
        return isOfTheEvening(reminder.kind) ? Words::tr("Skip tonight") : Words::tr("Skip today");
    case ReminderAction::Snooze:
        break;
    }
    return Words::tr("In %n minute(s)", nullptr, static_cast<int>(answer.snooze.count()));
}

// What answers the reminder, the shortest snooze and skip fit into the three buttons that GNOME shows; longer snoozes follow.
QList<ReminderAnswer> answersOf(const Reminder& reminder)
{
    QList<ReminderAnswer> answers;
    bool snooze = false;
    for (const ReminderAction action : reminder.actions) {
        if (action == ReminderAction::Snooze)
            snooze = true;
        answers.append({action, minutes(action == ReminderAction::Snooze ? 10 : 0)});
    }
    if (snooze)
        answers << ReminderAnswer{ReminderAction::Snooze, minutes(30)} << ReminderAnswer{ReminderAction::Snooze, minutes(60)};
    return answers;
}

}  // namespace

QString ReminderAnswer::key() const
{
    const QString name = nameOf(action);
    return action == ReminderAction::Snooze ? name + '-' + QString::number(snooze.count()) : name;
}

std::optional<ReminderAnswer> ReminderAnswer::ofKey(const QString& key)
{
    const QStringList parts = key.split('-');
    const auto action = reminderActionNamed(parts.first().toStdString());
    if (!action)
        return {};
    const int length = parts.value(1).toInt();
    const bool known = length == 10 || length == 30 || length == 60;
    if ((*action == ReminderAction::Snooze) != known)
        return {};
    return ReminderAnswer{*action, minutes(length)};
}

QString answerLabel(const ReminderAnswer& answer, const Reminder& reminder, std::span<const Habit> habits, const Settings& settings)
{
    return labelOf(answer, reminder, find(habits, reminder.habit), settings);
}

ReminderText reminderText(const Reminder& reminder, std::span<const Habit> habits, const Settings& settings, std::optional<Instant> now)
{
    const Habit* habit = find(habits, reminder.habit);
    const Instant read = std::max(reminder.at, now.value_or(reminder.at));
    const bool past = isOfTheEvening(reminder.kind) && isPastBedGoal(reminder, habits, settings, read);
    ReminderText text{titleOf(reminder, habit), bodyOf(reminder, habit, habits, past), {}};
    for (const ReminderAnswer& answer : answersOf(reminder))
        text.buttons.append({answer, labelOf(answer, reminder, habit, settings)});
    return text;
}

ReminderText missedText(std::span<const Reminder> missed, std::span<const Habit> habits)
{
    QStringList names;
    for (const Reminder& reminder : missed) {
        if (const QString name = reminderName(reminder, habits); !names.contains(name))
            names.append(name);
    }
    return {Words::tr("While you were away"),
            Words::tr("Still open: %1.").arg(names.join(Words::tr(", "))),
            {}};
}

QString reminderName(const Reminder& reminder, std::span<const Habit> habits)
{
    switch (reminder.kind) {
    case ReminderKind::WindDown:
        return Words::tr("Wind-down");
    case ReminderKind::Morning:
        return Words::tr("Fill in last night");
    case ReminderKind::WeeklyReview:
        return Words::tr("Weekly review");
    default:
        break;
    }
    const Habit* habit = find(habits, reminder.habit);
    return habit != nullptr ? habitName(*habit) : Words::tr("Reminder");
}

}  // namespace limber
