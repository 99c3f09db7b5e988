// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/water.h"

#include "app/i18n/habit_text.h"
#include "app/window/vocabulary.h"
#include "app/window/wording.h"

#include <algorithm>
#include <cmath>

namespace limber {
namespace {

constexpr int shortestScale = 2000;  ///< ml; longer once more was drunk (design.md, progress band)
constexpr int scaleStep = 500;

}  // namespace

Water::Water(QObject* parent) : QObject(parent) {}

void Water::show(const HabitDay* water, const Settings& settings)
{
    m_shown = water != nullptr;
    m_cups = QList<int>(settings.cups.begin(), settings.cups.end());
    m_usualDrink = settings.drinkSize;
    if (water) {
        const Goal& goal = water->goal;
        m_atMost = goal.kind == GoalKind::AtMost;
        m_value = static_cast<int>(std::lround(water->value.value_or(0)));
        m_low = static_cast<int>(std::lround(goal.low));
        m_high = goal.kind == GoalKind::Between ? static_cast<int>(std::lround(goal.high)) : 0;
        m_percent = water->percent.value_or(0);
        m_markState = day_state::of(water->state);
        m_name = habitName(*water->habit);
        m_unit = wording::unit(*water->habit);
        m_goalText = wording::goal(*water->habit, water->day);
        m_streakText = wording::streak(*water->habit, water->streak, water->day);
        m_lastSeven.clear();
        for (const JudgedDay& day : water->lastSeven)
            m_lastSeven << day_state::of(day.state);
    }
    emit changed();
}

int Water::missing() const
{
    return m_atMost ? 0 : std::max(0, m_low - m_value);
}

int Water::scaleEnd() const
{
    const int most = std::max({m_value, m_low, m_high});
    return std::max(shortestScale, (most + scaleStep - 1) / scaleStep * scaleStep);
}

QString Water::valueText() const
{
    return QString::number(m_value);
}

QString Water::missingText() const
{
    const int left = m_atMost ? m_low - m_value : missing();
    if (left < 0)
        return tr("<b>%1</b> %2 over the limit").arg(-left).arg(m_unit);
    if (m_atMost)
        return tr("<b>%1</b> %2 left to the limit").arg(left).arg(m_unit);
    return left > 0 ? tr("<b>%1</b> %2 to go").arg(left).arg(m_unit) : tr("Goal met");
}

}  // namespace limber
