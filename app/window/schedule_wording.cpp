// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/schedule_wording.h"

#include "app/window/wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace limber::wording {
namespace {

/// Context of the translations of this file.
struct ScheduleWording {
    Q_DECLARE_TR_FUNCTIONS(ScheduleWording)
};

const std::bitset<7> workdays(0b0011111);
const std::bitset<7> weekend(0b1100000);

}  // namespace

QString weekdays(const std::bitset<7>& weekdays)
{
    if (weekdays.all())
        return ScheduleWording::tr("Every day");
    if (weekdays == workdays)
        return ScheduleWording::tr("Monday to Friday");
    if (weekdays == weekend)
        return ScheduleWording::tr("Saturday and Sunday");
    QStringList names;
    for (std::size_t bit = 0; bit < weekdays.size(); ++bit) {
        if (weekdays[bit])
            names << QLocale().standaloneDayName(static_cast<int>(bit) + 1, QLocale::ShortFormat);
    }
    return names.join(ScheduleWording::tr(", ", "between weekdays"));
}

QString schedule(const Schedule& schedule)
{
    switch (schedule.kind) {
    case Schedule::Kind::Weekdays:
        return weekdays(schedule.weekdays);
    case Schedule::Kind::TimesPerWeek:
        return schedule.timesPerWeek == 1 ? ScheduleWording::tr("Once a week")
                                          : ScheduleWording::tr("%1 times a week").arg(schedule.timesPerWeek);
    case Schedule::Kind::EveryDay:
        break;
    }
    return ScheduleWording::tr("Every day");
}

QString shortDate(Day day, Day today)
{
    const bool thisYear = day.year() == today.year();
    return QLocale().toString(date(day), thisYear ? ScheduleWording::tr("d MMM", "date format of QLocale")
                                                  : ScheduleWording::tr("d MMM yyyy", "date format of QLocale"));
}

}  // namespace limber::wording
