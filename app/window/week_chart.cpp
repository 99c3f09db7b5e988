// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/week_chart.h"

#include "app/i18n/habit_text.h"
#include "app/window/vocabulary.h"
#include "app/window/week_bars.h"
#include "app/window/week_figures.h"
#include "app/window/wording.h"

#include <algorithm>
#include <cmath>

namespace limber {
namespace {

chart_form::Value formOf(const Habit& habit)
{
    if (habit.id == builtin::sleep)
        return chart_form::Night;
    return habit.kind == HabitKind::Amount || habit.kind == HabitKind::Duration ? chart_form::Bars : chart_form::Marks;
}

}  // namespace

WeekChart::WeekChart(const QString& habitId, QObject* parent) : QObject(parent), m_habitId(habitId) {}

void WeekChart::show(const Subject& subject)
{
    m_form = formOf(subject.habit);
    m_name = habitName(subject.habit);
    if (subject.bedtime)
        m_name = tr("%1 · %2", "two habits in one chart").arg(habitName(*subject.bedtime), m_name);
    m_icon = wording::icon(subject.habit);
    m_tone = wording::tone(subject.habit);
    m_bars.show(weekBars(subject.week, subject.habit, subject.bedtime, subject.today));
    showGoal(subject);
    showFigures(subject);
    if (m_form == chart_form::Night)
        showNightAxis();
    else
        showAxis();
    emit changed();
}

void WeekChart::showGoal(const Subject& subject)
{
    const Day day = std::min(subject.today, subject.week.to);
    const bool night = m_form == chart_form::Night;
    const Habit* habit = night ? subject.bedtime : &subject.habit;
    m_hasGoal = habit && m_form != chart_form::Marks;
    m_goalLow = m_goalHigh = 0;
    m_goalLowText.clear();
    m_goalHighText.clear();
    if (!m_hasGoal)
        return;
    const Goal& goal = habit->goalOn(day);
    m_goalLow = night ? goal.low - noon : goal.low;
    m_goalLowText = night ? wording::clock(goal.low) : wording::number(goal.low);
    if (goal.kind != GoalKind::Between)
        return;
    m_goalHigh = goal.high;
    m_goalHighText = wording::number(goal.high);
}

void WeekChart::showFigures(const Subject& subject)
{
    const WeekFigures figures = weekFigures(subject.week, subject.before, subject.habit, subject.bedtime, subject.today);
    m_averageLabel = figures.label;
    m_averageRuns = figures.value;
    m_metText = figures.met;
    m_bedtimeMetText = figures.bedtimeMet;
    m_changeRuns = figures.change;
    m_bedtimeText = figures.bedtime.isEmpty() ? QString() : tr("Bedtime %1", "average, how regular").arg(figures.bedtime);
    if (m_bedtimeMetText.isEmpty())
        m_spoken = tr("%1. %2 %3. Goal met on %4 of the days known.").arg(m_name, m_averageLabel, averageText(), m_metText);
    else
        m_spoken = tr("%1. %2 %3. Of the nights known, bedtime met its goal on %4, sleep on %5.")
                       .arg(m_name, m_averageLabel, averageText(), m_bedtimeMetText, m_metText);
    if (!m_bedtimeText.isEmpty())
        m_spoken += u' ' + m_bedtimeText;
}

void WeekChart::showAxis()
{
    m_axisStart = 0;
    m_axisEnd = std::max(m_goalLow, m_goalHigh);
    for (int row = 0; row < m_bars.count(); ++row)
        m_axisEnd = std::max(m_axisEnd, m_bars.cell(row, "value").toDouble());
}

void WeekChart::showNightAxis()
{
    constexpr int step = 3 * 60;
    double first = 9 * 60;   // 21:00, in minutes since noon
    double last = 21 * 60;   // 09:00
    if (m_hasGoal)
        first = std::min(first, m_goalLow);
    for (int row = 0; row < m_bars.count(); ++row) {
        if (m_bars.cell(row, "hasBed").toBool())
            first = std::min(first, m_bars.cell(row, "bed").toDouble());
        if (m_bars.cell(row, "hasUp").toBool())
            last = std::max(last, m_bars.cell(row, "up").toDouble());
    }
    m_axisStart = std::floor(first / step) * step;
    m_axisEnd = std::ceil(last / step) * step;
    m_ticks.clear();
    m_tickTexts.clear();
    for (int tick = static_cast<int>(m_axisStart); tick <= m_axisEnd; tick += step) {
        m_ticks << tick;
        m_tickTexts << wording::clock(tick + noon);
    }
}

}  // namespace limber
