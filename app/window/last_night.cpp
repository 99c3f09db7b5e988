// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/last_night.h"

#include "app/window/session.h"
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

QString clock(WallTime wall)
{
    return wording::clock(timeOfDay(wall).minutes);
}

/// What is in the fields that nobody has said yet.
QString usualText(bool bedKnown, bool upKnown)
{
    if (bedKnown && upKnown)
        return {};
    return bedKnown ? LastNight::tr("The wake-up is your usual one: change it if it was another.") : LastNight::tr("These are your usual times: change what was different.");
}

/// What the machine saw, in plain words. `bed` and `up` are those of its times that are not logged yet.
QString sourceText(const QString& bed, const QString& up, bool locked)
{
    if (!bed.isEmpty() && !up.isEmpty())
        return (locked ? LastNight::tr("The screen was locked %1–%2.") : LastNight::tr("This device was asleep or off %1–%2.")).arg(bed, up);
    if (!bed.isEmpty())
        return (locked ? LastNight::tr("The screen was locked at %1.") : LastNight::tr("This device fell asleep at %1.")).arg(bed);
    return (locked ? LastNight::tr("The screen was unlocked at %1.") : LastNight::tr("This device woke up at %1.")).arg(up);
}

}  // namespace

LastNight::LastNight(Session& session, Changes& changes, QObject* parent)
    : QObject(parent), m_session(session), m_changes(changes)
{
}

void LastNight::show(const DayView& today, const Settings& settings, WallTime now)
{
    const Day night = today.day - days(1);
    const bool asked = m_asks && night == m_night;
    if (night != m_night)
        m_follows = m_noCramps = m_putAway = false;
    m_night = night;
    read(today, settings);
    suggest();
    sumUp();
    const int minute = minutesSince(today.day, now);
    m_morning = minute >= settings.usualWakeUp.minutes - beforeWakeUp && minute < noon;
    m_asks = missing() && m_morning;
    m_follows = !missing() && (m_follows || asked);
    m_title = tr("Night of %1").arg(QLocale().toString(wording::date(m_night), tr("dddd d MMMM", "date format")));
    emit changed();
}

void LastNight::read(const DayView& today, const Settings& settings)
{
    m_bedKnown = m_upKnown = true;
    m_bed = noon + minutesPerDay;
    m_wakeUp.reset();
    m_bedText = QStringLiteral("23:00");
    m_upText = wording::clock(settings.usualWakeUp.minutes);
    const HabitDay* bedtime = find(today.lastNight, builtin::bedtime);
    const HabitDay* sleep = find(today.lastNight, builtin::sleep);
    m_bedKept = bedtime != nullptr;
    m_upKept = sleep != nullptr;
    if (bedtime) {
        m_bedKnown = bedtime->value.has_value();
        m_bedText = wording::clock(bedtime->value.value_or(bedtime->goal.low));
        m_bed = static_cast<int>(bedtime->value.value_or(m_bed));
    }
    if (sleep) {
        m_bedKnown = sleep->bed.has_value();
        if (m_bedKnown) {
            m_bed = static_cast<int>(sleep->bed->value);
            m_bedText = wording::clock(sleep->bed->value);
        }
        const auto wake = std::ranges::find(sleep->entries, Entry::Kind::WakeUp, &Entry::kind);
        m_upKnown = wake != sleep->entries.end();
        if (m_upKnown) {
            m_wakeUp = *wake;
            m_upText = wording::clock(wake->value);
        }
    }
    m_cramps = static_cast<int>(today.lastNightCramps.size());
}

void LastNight::suggest()
{
    m_confirmable = false;
    m_source = usualText(m_bedKnown, m_upKnown);
    const auto seen = missing() ? m_session.tracker().suggestedNight(m_night) : std::nullopt;
    if (!seen)
        return;
    const QString bed = seen->bed && !m_bedKnown ? clock(*seen->bed) : QString();
    const QString up = seen->up && !m_upKnown ? clock(*seen->up) : QString();
    if (bed.isEmpty() && up.isEmpty())
        return;
    m_bedText = bed.isEmpty() ? m_bedText : bed;
    m_upText = up.isEmpty() ? m_upText : up;
    m_confirmable = (m_bedKnown || !bed.isEmpty()) && (m_upKnown || !up.isEmpty());
    m_source = sourceText(bed, up, seen->locked);
    if (m_confirmable) {
        const QString question = bed.isEmpty() ? tr("Is that when you got up?") : up.isEmpty() ? tr("Is that when you went to bed?") : tr("Was that your night?");
        m_source = tr("%1 %2", "what was seen, question").arg(m_source, question);
    }
}

void LastNight::sumUp()
{
    m_summary.clear();
    m_crampTime = m_upText;
    if (missing() || !m_wakeUp)
        return;
    const int asleep = static_cast<int>(m_wakeUp->value) - m_bed;
    const QString times = tr("%1–%2", "to bed, up").arg(m_bedText, m_upText);
    m_summary = asleep > 0 ? times + QStringLiteral(" · ") + wording::durationRuns(asleep).join(u' ') : times;
    m_crampTime = wording::clock(m_bed + asleep / 2);
}

}  // namespace limber
