// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/last_night.h"

#include "app/window/wording.h"

#include <QLocale>

#include <algorithm>

namespace limber {
namespace {

using boost::gregorian::days;

/// Nobody is asked about a night that may not be over: two hours before the usual wake-up is early enough.
constexpr int beforeWakeUp = 2 * 60;

const HabitDay* find(const std::vector<HabitDay>& habits, const char* id)
{
    const auto found = std::ranges::find(habits, id, [](const HabitDay& h) { return h.habit->id; });
    return found == habits.end() ? nullptr : &*found;
}

}  // namespace

LastNight::LastNight(QObject* parent) : QObject(parent) {}

void LastNight::show(const DayView& today, const Settings& settings, WallTime now)
{
    m_night = today.day - days(1);
    m_bedKnown = m_upKnown = true;
    m_bedText = QStringLiteral("23:00");
    m_upText = wording::clock(settings.usualWakeUp.minutes);
    if (const HabitDay* bedtime = find(today.lastNight, builtin::bedtime)) {
        m_bedKnown = bedtime->value.has_value();
        m_bedText = wording::clock(bedtime->value.value_or(bedtime->goal.low));
    }
    if (const HabitDay* sleep = find(today.lastNight, builtin::sleep)) {
        const auto wake = std::ranges::find(sleep->entries, Entry::Kind::WakeUp, &Entry::kind);
        m_upKnown = wake != sleep->entries.end();
        if (m_upKnown)
            m_upText = wording::clock(wake->value);
    }
    const int minute = minutesSince(today.day, now);
    m_asks = missing() && minute >= settings.usualWakeUp.minutes - beforeWakeUp && minute < noon;
    m_title = tr("Night of %1").arg(QLocale().toString(wording::date(m_night), tr("dddd d MMMM", "date format")));
    emit changed();
}

}  // namespace limber
