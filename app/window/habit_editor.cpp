// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/habit_editor.h"

#include "app/i18n/habit_text.h"
#include "app/i18n/refusal_text.h"
#include "app/window/changes.h"
#include "app/window/schedule_wording.h"
#include "app/window/session.h"
#include "app/window/typed_time.h"
#include "app/window/wording.h"
#include "core/calendar/half_width.h"

#include <QLocale>

#include <algorithm>

namespace limber {
namespace {

static_assert(static_cast<int>(Schedule::Kind::TimesPerWeek) == HabitEditor::TimesPerWeek);

constexpr int workdays = 0b0011111;

/// What a new habit of that kind begins with.
Goal usualGoal(HabitKind kind)
{
    switch (kind) {
    case HabitKind::Duration:
        return {GoalKind::AtLeast, 20, 0};
    case HabitKind::Clock:
        return {GoalKind::Before, 8 * 60, 0};
    default:
        return {};
    }
}

/// A time that people mean as part of the night: 23:30, 00:30.
bool isOfNight(TimeOfDay time)
{
    return time >= TimeOfDay{20 * 60} || time < TimeOfDay{4 * 60};
}

QList<int> daysFrom(boost::date_time::weekdays first)
{
    QList<int> days;
    for (int i = 0; i < 7; ++i)
        days << (static_cast<int>(first) + i + 6) % 7 + 1;
    return days;
}

}  // namespace

HabitEditor::HabitEditor(Session& session, Changes& changes, QObject* parent)
    : QObject(parent), m_session(session), m_changes(changes)
{
    connect(&m_goal, &GoalForm::changed, this, &HabitEditor::followGoal);
    connect(&m_reminders, &ReminderTimeModel::edited, this, &HabitEditor::changed);
}

QString HabitEditor::title() const
{
    return isNew() ? tr("New habit") : habitName(m_habit);
}

QString HabitEditor::symbol() const
{
    return wording::icon(m_habit);
}

void HabitEditor::begin(const QStringList& palette)
{
    Habit habit;
    try {
        QStringList free = palette;
        for (const Habit& other : m_session.tracker().habits())
            free.removeAll(QString::fromStdString(other.color));
        const QStringList& choice = free.isEmpty() ? palette : free;
        habit.color = choice.value(0).toStdString();
    } catch (const Refusal&) {
        // Adding it will say what is wrong.
    }
    habit.goals = {{beginningOfTime(), usualGoal(habit.kind)}};
    habit.schedules = {{beginningOfTime(), {}}};
    load(habit);
}

bool HabitEditor::edit(const QString& habitId)
{
    try {
        load(m_session.tracker().habit(habitId.toStdString()));
        return true;
    } catch (const Refusal& refusal) {
        m_changes.refuse(refusalText(refusal));
        return false;
    }
}

void HabitEditor::load(const Habit& habit)
{
    Tracker& tracker = m_session.tracker();
    m_habit = habit;
    m_today = tracker.today();
    m_name = QString::fromStdString(habit.name);
    m_nightChosen = !habit.id.empty();
    const Schedule schedule = habit.scheduleOn(m_today);
    m_repeat = static_cast<int>(schedule.kind);
    m_weekdays = schedule.kind == Schedule::Kind::Weekdays ? static_cast<int>(schedule.weekdays.to_ulong()) : workdays;
    m_timesPerWeek = schedule.kind == Schedule::Kind::TimesPerWeek ? schedule.timesPerWeek : 3;
    m_from = FromToday;
    m_fromDay = QString::fromStdString(isoText(m_today));
    const Settings settings = tracker.settings();
    m_daysOfWeek = daysFrom(settings.weekStartsOn);
    m_reminders.load(habit.reminderTimes, settings);
    m_history.show(habit, m_today);
    clearRefusals();
    m_goal.load(habit, habit.goalOn(m_today), habit.id.empty());
    emit opened();
}

void HabitEditor::setName(const QString& name)
{
    if (name == m_name)
        return;
    m_name = name;
    m_nameRefusal.clear();
    emit changed();
}

void HabitEditor::setKind(int kind)
{
    if (!isNew() || kind == this->kind())
        return;
    m_habit.kind = static_cast<HabitKind>(kind);
    m_habit.unit = m_habit.kind == HabitKind::Duration ? "min" : "";
    m_habit.span = Span::Day;
    m_nightChosen = false;
    m_goal.load(m_habit, usualGoal(m_habit.kind), true);
}

void HabitEditor::followGoal()
{
    if (isNew() && m_habit.kind == HabitKind::Clock && !m_nightChosen) {
        try {
            m_habit.span = isOfNight(timeTyped(m_goal.low())) ? Span::Night : Span::Day;
            m_goal.setSpan(m_habit.span);
        } catch (const Refusal&) {
            // No time yet.
        }
    }
    emit changed();
}

void HabitEditor::setOfNight(bool ofNight)
{
    m_nightChosen = true;
    m_habit.span = ofNight ? Span::Night : Span::Day;
    m_goal.setSpan(m_habit.span);
    emit changed();
}

void HabitEditor::setRepeat(int repeat)
{
    m_repeat = repeat;
    m_scheduleRefusal.clear();
    emit changed();
}

void HabitEditor::setWeekdays(int weekdays)
{
    m_weekdays = weekdays;
    m_scheduleRefusal.clear();
    emit changed();
}

void HabitEditor::setTimesPerWeek(int times)
{
    m_timesPerWeek = times;
    emit changed();
}

void HabitEditor::setColor(const QString& color)
{
    m_habit.color = color.toStdString();
    emit changed();
}

void HabitEditor::setSymbol(const QString& symbol)
{
    m_habit.icon = symbol.toStdString();
    emit changed();
}

void HabitEditor::setFrom(int from)
{
    m_from = from;
    m_fromRefusal.clear();
    emit changed();
}

void HabitEditor::setFromDay(const QString& day)
{
    if (day == m_fromDay)
        return;
    m_fromDay = day;
    m_fromRefusal.clear();
    emit changed();
}

QString HabitEditor::fromText() const
{
    const auto day = parseDay(halfWidth(m_fromDay.toStdString()));
    return day ? QLocale().toString(wording::date(*day), QLocale::LongFormat) : QString();
}

void HabitEditor::stepFromDay(int days)
{
    const Day day = parseDay(halfWidth(m_fromDay.toStdString())).value_or(m_today) + boost::gregorian::days(days);
    setFromDay(QString::fromStdString(isoText(day)));
}

Schedule HabitEditor::schedule() const
{
    switch (m_repeat) {
    case Weekdays:
        return {Schedule::Kind::Weekdays, std::bitset<7>(static_cast<unsigned>(m_weekdays)), 0};
    case TimesPerWeek:
        return {Schedule::Kind::TimesPerWeek, {}, m_timesPerWeek};
    default:
        return {};
    }
}

bool HabitEditor::isDated() const
{
    if (isNew())
        return false;
    const auto goal = m_goal.typed();
    return (goal && *goal != m_habit.goalOn(m_today)) || schedule() != m_habit.scheduleOn(m_today);
}

QString HabitEditor::restText() const
{
    const int reminders = m_reminders.count();
    const QString times = reminders == 0 ? tr("no reminder") : tr("%n reminders", "", reminders);
    return tr("%1 · %2", "schedule, reminders").arg(wording::schedule(schedule()), times);
}

void HabitEditor::clearRefusals()
{
    for (QString* refusal : {&m_nameRefusal, &m_scheduleRefusal, &m_fromRefusal, &m_refusal})
        refusal->clear();
}

}  // namespace limber
