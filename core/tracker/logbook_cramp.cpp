// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tracker/logbook.h"

#include "core/store/uuid.h"
#include "core/tracker/limits.h"

#include <algorithm>

namespace limber {
namespace {

/// rules.md, "Cramps".
void requireInBounds(const Cramp& cramp)
{
    constexpr int worstPain = 10;
    if (cramp.pain && (*cramp.pain < 0 || *cramp.pain > worstPain))
        throw Refusal(RefusalCode::BadCramp, {"pain", std::to_string(*cramp.pain), "0 to 10"});
    if (cramp.minutes && (*cramp.minutes < 1 || *cramp.minutes > minutesPerDay))
        throw Refusal(RefusalCode::BadCramp, {"minutes", std::to_string(*cramp.minutes), "1 to 1440"});
    for (const std::string& sign : cramp.signs) {
        if (std::find(crampSigns().begin(), crampSigns().end(), sign) == crampSigns().end())
            throw Refusal(RefusalCode::BadCramp, {"signs", sign, "swelling, redness, walking-pain, numbness, weakness or new-medicine"});
    }
    requireTextLength(cramp.note);
}

/// A time given without a date stays in the cramp's own night, and a night given without a time keeps the time.
When settled(const When& wanted, const Cramp& cramp)
{
    When when = wanted;
    if (when.wall)
        return when;
    if (!when.time)
        when.time = timeOfDay(wallTimeAt(cramp.at, cramp.offset));
    if (!when.day)
        when.day = cramp.night;
    return when;
}

}  // namespace

void Logbook::placeInTime(Receipt& receipt, Cramp& cramp, const When& when)
{
    const Moment found = moment(when, Span::Night);
    const Day night = nightOf(found.wall);
    if (when.day && *when.day != night)
        throw Refusal(RefusalCode::OutsideNight, {wallText(found.wall), isoText(*when.day)});
    cramp.at = found.at;
    cramp.offset = found.offset;
    cramp.night = night;
    receipt.firstOfTwo = found.firstOfTwo;
}

/// A time alone after the coming midnight, asked for before it, is the one that has been: who moves a cramp to 04:30 in the
/// afternoon means last night.
void Logbook::replace(Receipt& receipt, Cramp& cramp, const When& when)
{
    When wanted = settled(when, cramp);
    const bool timeAlone = when.time && !when.day && !when.wall;
    const bool stillEvening = m_rooms.zone->wallTime(m_now) < WallTime(cramp.night + boost::gregorian::days(1));
    if (timeAlone && stillEvening && when.time->minutes < noon)
        wanted = when;
    placeInTime(receipt, cramp, wanted);
}

void Logbook::logCramp(Receipt& receipt, const NewCramp& wanted)
{
    Cramp cramp;
    cramp.id = makeUuid(m_now);
    cramp.leg = wanted.leg;
    cramp.pain = wanted.pain;
    cramp.minutes = wanted.minutes;
    cramp.signs = wanted.signs;
    cramp.note = wanted.note;
    requireInBounds(cramp);
    placeInTime(receipt, cramp, wanted.when);
    m_rooms.entries.insert(cramp);
    receipt.change.day = cramp.night;
    receipt.id = cramp.id;
    receipt.cramp = std::move(cramp);
}

void Logbook::edit(Receipt& receipt, const Cramp& cramp, const CrampEdit& edit)
{
    Cramp edited = cramp;
    edited.leg = edit.leg.value_or(cramp.leg);
    edited.pain = edit.pain.value_or(cramp.pain);
    edited.minutes = edit.minutes.value_or(cramp.minutes);
    edited.signs = edit.signs.value_or(cramp.signs);
    edited.note = edit.note.value_or(cramp.note);
    requireInBounds(edited);
    if (edit.when.wall || edit.when.time || edit.when.day)
        replace(receipt, edited, edit.when);
    m_rooms.entries.update(edited);
    receipt.change.day = edited.night;
    receipt.id = edited.id;
    receipt.cramp = std::move(edited);
    receipt.replacedCramp = cramp;
}

void Logbook::remove(Receipt& receipt, const Cramp& cramp)
{
    m_rooms.entries.removeCramp(cramp.id);
    receipt.change.day = cramp.night;
    receipt.id = cramp.id;
    receipt.replacedCramp = cramp;
}

}  // namespace limber
