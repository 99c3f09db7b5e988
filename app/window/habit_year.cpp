// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/habit_year.h"

#include "app/i18n/habit_text.h"
#include "app/window/heat_state.h"
#include "app/window/wording.h"

#include <algorithm>
#include <cmath>

namespace limber {
namespace {

int countOf(const std::vector<JudgedDay>& days, bool (*counts)(const JudgedDay&))
{
    return static_cast<int>(std::ranges::count_if(days, counts));
}

bool isMet(const JudgedDay& day)
{
    return day.state == DayState::Met;
}

bool isKnown(const JudgedDay& day)
{
    return isMet(day) || day.state == DayState::Partly || day.state == DayState::Missed;
}

}  // namespace

void HabitYear::show(const HabitHistory& history, int year, bool isPresent)
{
    m_name = habitName(*history.habit);
    m_icon = wording::icon(*history.habit);
    m_tone = wording::tone(*history.habit);
    m_archived = history.habit->archived;
    showDays(history, year);
    showFigures(history, year, isPresent);
    emit changed();
}

void HabitYear::showDays(const HabitHistory& history, int year)
{
    const Day first(static_cast<unsigned short>(year), 1, 1);
    const Day last(static_cast<unsigned short>(year), 12, 31);
    const auto length = (last - first).days() + 1;
    m_days.fill(heat_state::Nothing, length);
    m_strengths.fill(-1, length);
    for (std::size_t i = 0; i < history.days.size(); ++i) {
        const auto index = (history.days[i].day - first).days();
        m_days[index] = heat_state::of(history.days[i]);
        m_strengths[index] = history.strength[i];
    }
}

void HabitYear::showFigures(const HabitHistory& history, int year, bool isPresent)
{
    const Habit& habit = *history.habit;
    m_bestText = wording::streakLength(habit, history.streak.best, history.days.empty() ? beginningOfTime() : history.days.back().day);
    m_currentText = isPresent && !history.days.empty() && !m_archived ? QString::number(history.streak.current) : QString();
    m_strengthText = history.strength.empty() ? QString() : QString::number(std::lround(history.strength.back() * 100));
    const int met = countOf(history.days, isMet);
    const int known = countOf(history.days, isKnown);
    if (known == 0)
        m_spoken = tr("%1 %2: nothing known.", "habit, year").arg(m_name).arg(year);
    else
        m_spoken = tr("%1 %2: met on %3 of %4 known days.", "habit, year").arg(m_name).arg(year).arg(met).arg(known);
    if (!m_bestText.isEmpty() && m_currentText.isEmpty())
        m_spoken += u' ' + tr("Best streak %1.", "\"4 days\"").arg(m_bestText);
    else if (!m_bestText.isEmpty())
        m_spoken += u' ' + tr("Best streak %1, now %2.", "\"4 days\", \"2\"").arg(m_bestText, m_currentText);
    if (!m_strengthText.isEmpty())
        m_spoken += u' ' + tr("Strength %1 of 100.").arg(m_strengthText);
}

}  // namespace limber
