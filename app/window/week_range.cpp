// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/week_range.h"

#include "app/window/week.h"
#include "app/window/wording.h"

#include <QLocale>

namespace limber {
namespace {

using boost::gregorian::days;

/// Date formats of the first and the last day of a week, with what stands between the days.
QString formatsOf(Day from, Day to, Day today)
{
    if (from.year() != to.year())
        return Week::tr("d MMMM yyyy| – |d MMMM yyyy", "week over two years");
    const bool present = from.year() == today.year();
    if (from.month() == to.month())
        return present ? Week::tr("d|–|d MMMM yyyy", "week within a month of this year")
                       : Week::tr("d|–|d MMMM yyyy", "week within a month of another year");
    return present ? Week::tr("d MMMM| – |d MMMM yyyy", "week over two months of this year")
                   : Week::tr("d MMMM| – |d MMMM yyyy", "week over two months of another year");
}

std::pair<int, int> isoWeekOf(Day from)
{
    int year = 0;
    const int week = wording::date(from + days(3)).weekNumber(&year);
    return {year, week};
}

}  // namespace

QString week_range::text(Day from, Day today)
{
    const Day to = from + days(6);
    const QStringList formats = formatsOf(from, to, today).split(u'|');
    const QLocale locale;
    return locale.toString(wording::date(from), formats.value(0)) + formats.value(1)
        + locale.toString(wording::date(to), formats.value(2));
}

QString week_range::title(Day from, Day today)
{
    const auto back = (today - from).days();
    return back < 7 ? Week::tr("This week") : back < 14 ? Week::tr("Last week") : Week::tr("Week %1").arg(isoNumber(from));
}

int week_range::isoNumber(Day from)
{
    return isoWeekOf(from).second;
}

QString week_range::isoName(Day from)
{
    const auto [year, week] = isoWeekOf(from);
    return QStringLiteral("%1-W%2").arg(year).arg(week, 2, 10, QLatin1Char('0'));
}

}  // namespace limber
