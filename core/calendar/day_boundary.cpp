// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar/day_boundary.h"

namespace limber {

namespace {

constexpr TimeOfDay nightStartsAt{noon};

TimeOfDay startOf(Span span, TimeOfDay dayStartsAt)
{
    return span == Span::Night ? nightStartsAt : dayStartsAt;
}

}  // namespace

Day dayOf(WallTime wall, TimeOfDay dayStartsAt)
{
    const Day date = wall.date();
    return timeOfDay(wall) < dayStartsAt ? date - boost::gregorian::days(1) : date;
}

Day nightOf(WallTime wall)
{
    return dayOf(wall, nightStartsAt);
}

Day spanOf(Span span, WallTime wall, TimeOfDay dayStartsAt)
{
    return dayOf(wall, startOf(span, dayStartsAt));
}

WallTime closesAt(Span span, Day day, TimeOfDay dayStartsAt)
{
    return at(day + boost::gregorian::days(1), startOf(span, dayStartsAt));
}

bool isOpen(Span span, Day day, WallTime now, TimeOfDay dayStartsAt)
{
    return now < closesAt(span, day, dayStartsAt);
}

Day weekStart(Day day, boost::date_time::weekdays weekStartsOn)
{
    const int into = (day.day_of_week().as_number() - static_cast<int>(weekStartsOn) + 7) % 7;
    return day - boost::gregorian::days(into);
}

}  // namespace limber
