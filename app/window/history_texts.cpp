// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page History says about the year, the month and bedtimes.

#include "app/window/history.h"
#include "app/window/heat_state.h"
#include "app/window/week_bars.h"
#include "app/window/wording.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace limber {
namespace {

constexpr int daysOfWeek = 7;

}  // namespace

Day History::firstOfYear() const
{
    return {m_month.year(), 1, 1};
}

int History::lead() const
{
    return static_cast<int>((firstOfYear() - weekStart(firstOfYear(), m_settings.weekStartsOn)).days());
}

int History::columns() const
{
    const auto length = (Day(m_month.year(), 12, 31) - firstOfYear()).days() + 1;
    return static_cast<int>((lead() + length + daysOfWeek - 1) / daysOfWeek);
}

QStringList History::monthTexts() const
{
    QStringList texts;
    for (int month = 1; month <= 12; ++month)
        texts << QLocale().standaloneMonthName(month, QLocale::ShortFormat);
    return texts;
}

QList<int> History::monthColumns() const
{
    QList<int> columns;
    for (int month = 1; month <= 12; ++month) {
        const Day first(m_month.year(), static_cast<unsigned short>(month), 1);
        columns << static_cast<int>(((first - firstOfYear()).days() + lead()) / daysOfWeek);
    }
    return columns;
}

QStringList History::dayTexts() const
{
    QStringList texts;
    const Day begin = weekStart(m_month, m_settings.weekStartsOn);
    for (int i = 0; i < daysOfWeek; ++i)
        texts << dayText(begin + boost::gregorian::days(i));
    return texts;
}

int History::chosenIndex() const
{
    return m_chosen.is_not_a_date() || m_chosen.year() != m_month.year() ? -1 : static_cast<int>((m_chosen - firstOfYear()).days());
}

QString History::monthTitle() const
{
    const bool thisYear = m_month.year() == m_today.year();
    return QLocale().toString(wording::date(m_month), thisYear ? tr("MMMM", "month format") : tr("MMMM yyyy", "month format"));
}

bool History::canGoPreviousMonth() const
{
    return m_month.year() > m_firstYear || m_month.month() > 1;
}

bool History::canGoNextMonth() const
{
    return m_month.year() < m_today.year() || m_month.month() < m_today.month();
}

QString History::regularityText() const
{
    const auto minutes = regularity(m_view.bedtimes);
    return minutes ? QStringLiteral("±%1").arg(std::lround(*minutes)) : QString();
}

QString History::bedtimesText() const
{
    const auto& times = m_view.bedtimes;
    if (times.size() < 2)
        return {};
    const double mean = std::accumulate(times.begin(), times.end(), 0.0) / static_cast<double>(times.size());
    return tr("Last %1 nights, average %2").arg(times.size()).arg(wording::clock(std::round(mean)));
}

bool History::hasRepaired() const
{
    return std::ranges::any_of(m_view.habits, [](const HabitHistory& history) {
        return std::ranges::any_of(history.days, [](const JudgedDay& day) { return heat_state::of(day) == heat_state::Repaired; });
    });
}

}  // namespace limber
