// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/history_day.h"

#include "app/window/wording.h"

#include <QLocale>

#include <algorithm>

namespace limber {
namespace {

using boost::gregorian::days;

/// rules.md, "Judging days": until the end of the second day after it.
constexpr int repairableDays = 2;

const JudgedDay* find(const HistoryView& year, const std::string& habit, Day day)
{
    for (const HabitHistory& history : year.habits) {
        if (history.habit->id != habit || history.days.empty() || day < history.days.front().day || day > history.days.back().day)
            continue;
        return &history.days[static_cast<std::size_t>((day - history.days.front().day).days())];
    }
    return nullptr;
}

/// The habits of a day, with the archived ones that have something on it behind them.
std::vector<HabitDay> habitsOf(Tracker& tracker, const DayView& view, const HistoryView& year)
{
    std::vector<HabitDay> habits = view.habits;
    for (const HabitHistory& history : year.habits) {
        const JudgedDay* judged = history.habit->archived ? find(year, history.habit->id, view.day) : nullptr;
        if (judged && judged->value)
            habits.push_back(tracker.habitDay(history.habit->id, view.day));
    }
    return habits;
}

}  // namespace

DayHabit* HistoryDay::habit(const QString& id) const
{
    const auto found = std::ranges::find(m_habits, id, &DayHabit::habitId);
    return found == m_habits.end() ? nullptr : *found;
}

QString HistoryDay::spokenOf(const QString& habitId) const
{
    const DayHabit* found = habit(habitId);
    return found ? found->spoken() : QString();
}

void HistoryDay::show(Tracker& tracker, Day day, const HistoryView& year)
{
    m_day = day;
    const DayView view = tracker.day(day);
    const std::vector<HabitDay> habits = habitsOf(tracker, view, year);
    showTexts(tracker.today());
    showNight(habits);
    showHabits(tracker, habits, year);
    DayView night;
    night.day = day;
    night.cramps = view.cramps;
    m_cramps.show(night);
    emit changed();
}

void HistoryDay::showTexts(Day today)
{
    const QLocale locale;
    const bool thisYear = m_day.year() == today.year();
    m_title = locale.toString(wording::date(m_day), thisYear ? tr("d MMMM", "date format") : tr("d MMMM yyyy", "date format"));
    m_weekdayText = locale.toString(wording::date(m_day), tr("dddd", "weekday format"));
    if (m_day == today)
        m_weekdayText = tr("%1, today", "Thursday, today").arg(m_weekdayText);
    else if (m_day == today - days(1))
        m_weekdayText = tr("%1, yesterday", "Wednesday, yesterday").arg(m_weekdayText);
}

void HistoryDay::showNight(const std::vector<HabitDay>& habits)
{
    m_bedText.clear();
    m_upText.clear();
    for (const HabitDay& habit : habits) {
        if (habit.bed)
            m_bedText = wording::clock(habit.bed->value);
        for (const Entry& entry : habit.entries) {
            if (entry.habit == builtin::bedtime)
                m_bedText = wording::clock(entry.value);
            else if (entry.habit == builtin::sleep && entry.kind == Entry::Kind::WakeUp)
                m_upText = wording::clock(entry.value);
        }
    }
}

void HistoryDay::showHabits(Tracker& tracker, const std::vector<HabitDay>& habits, const HistoryView& year)
{
    const Settings settings = tracker.settings();
    const std::vector<Vacation> vacations = tracker.vacations();
    const Day today = tracker.today();
    m_isVacation = std::ranges::any_of(vacations, [this](const Vacation& each) { return each.holds(m_day); });
    QList<DayHabit*> shown;
    for (const HabitDay& day : habits) {
        const QString id = QString::fromStdString(day.habit->id);
        DayHabit* kept = habit(id);
        DayHabit* row = kept ? kept : new DayHabit(id, this);
        const JudgedDay* judged = find(year, day.habit->id, m_day);
        const bool repairable = judged && !judged->open && today <= m_day + days(repairableDays);
        row->show({day, settings, m_day == today, m_isVacation, repairable, tracker.wallNow()});
        shown << row;
    }
    if (shown == m_habits)
        return;
    const QList<DayHabit*> gone = m_habits;
    m_habits = shown;
    emit habitsChanged();
    for (DayHabit* row : gone) {
        if (!shown.contains(row))
            row->deleteLater();
    }
}

}  // namespace limber
