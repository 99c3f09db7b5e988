// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/progress/presence.h"

#include "core/tracker/rooms.h"

namespace limber {
namespace {

bool tellsOfAbsence(PresenceSign sign)
{
    return sign == PresenceSign::Locked || sign == PresenceSign::Asleep;
}

}  // namespace

void Tracker::notePresence(PresenceSign sign)
{
    const bool news = m->read([&] {
        if (!m->choices.settings().timeSuggestions)
            return false;
        const auto latest = m->presence.latest();
        // That somebody is there says nothing unless somebody was away: the program's first start is no wake-up.
        return latest ? latest->sign != sign && (tellsOfAbsence(sign) || latest->sign != PresenceSign::Unlocked) : tellsOfAbsence(sign);
    });
    if (!news)
        return;
    m->db.write([&] {
        if (m->choices.settings().timeSuggestions)
            m->presence.add({m->clock.now(), sign});
    });
}

std::optional<NightTimes> Tracker::suggestedNight(Day night)
{
    return m->read([&]() -> std::optional<NightTimes> {
        const Settings settings = m->choices.settings();
        if (!settings.timeSuggestions)
            return {};
        // From the noon before on, so that an absence that began by day is known to end in the morning.
        const auto marks = m->presence.between(m->zone->firstInstant(atMinute(night, noon - minutesPerDay)),
                                               m->zone->firstInstant(atMinute(night, noon + minutesPerDay)));
        return nightSeen(marks, night, settings.usualWakeUp, *m->zone, m->clock.now());
    });
}

void Tracker::forgetPresence()
{
    m->db.write([&] { m->presence.forget(); });
}

}  // namespace limber
