// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tracker/logbook.h"

#include "core/tracker/limits.h"

namespace limber {
namespace {

using boost::gregorian::days;

constexpr TimeOfDay napFrom{10 * 60};
constexpr TimeOfDay napBefore{18 * 60};
constexpr std::chrono::hours napShorterThan{3};
constexpr std::chrono::hours longestSleep{24};

bool isTimeOfNaps(TimeOfDay start)
{
    return start >= napFrom && start < napBefore;
}

bool isNap(const Moment& bed, const Moment& up)
{
    return isTimeOfNaps(timeOfDay(bed.wall)) && up.at - bed.at < napShorterThan;
}

void requireWithin(Day night, const Moment& moment)
{
    const int minutes = minutesSince(night, moment.wall);
    if (minutes < noon || minutes >= noon + minutesPerDay)
        throw Refusal(RefusalCode::OutsideNight, {wallText(moment.wall), isoText(night)});
}

/// An entry of a night where it stands, as a moment.
Moment momentOf(const Entry& entry)
{
    return {entry.at, entry.offset, entry.wall(), false};
}

}  // namespace

Logbook::Night Logbook::night(Day night)
{
    Night found;
    for (const Entry& entry : m_rooms.entries.ofHabit(builtin::bedtime, night, night))
        found.bed = entry;
    for (const Entry& entry : m_rooms.entries.ofHabit(builtin::sleep, night, night)) {
        if (entry.kind == Entry::Kind::WakeUp)
            found.up = entry;
    }
    return found;
}

void Logbook::requireNoOverlap(Day around, Instant from, Instant to, const std::string& except)
{
    const auto refuseIf = [&](Instant otherFrom, Instant otherTo, std::chrono::seconds offset) {
        if (from < otherTo && otherFrom < to)
            throw Refusal(RefusalCode::SleepOverlaps, {wallText(wallTimeAt(otherFrom, offset)), wallText(wallTimeAt(otherTo, offset))});
    };
    for (const int step : {-2, -1, 0, 1, 2}) {  // a night reaches to the noon of the second day after it begins
        const Day day = around + days(step);
        const Night other = night(day);
        const bool itself = (other.bed && other.bed->id == except) || (other.up && other.up->id == except);
        if (other.bed && other.up && !itself)
            refuseIf(other.bed->at, other.up->at, other.bed->offset);
        for (const Entry& nap : m_rooms.entries.ofHabit(builtin::sleep, day, day)) {
            if (nap.kind == Entry::Kind::Nap && nap.id != except)
                refuseIf(nap.at, nap.at + std::chrono::minutes(static_cast<int>(nap.value)), nap.offset);
        }
    }
}

void Logbook::requireSleepFits(Day of, const Moment& bed, const Moment& up, bool confirmed)
{
    if (up.at <= bed.at || up.at - bed.at >= longestSleep)
        throw Refusal(RefusalCode::WakeNotAfterBed, {wallText(bed.wall), wallText(up.wall)});
    requireSleepLength(up.at - bed.at, confirmed);
    const Night own = night(of);
    requireNoOverlap(of, bed.at, up.at, own.bed ? own.bed->id : own.up ? own.up->id : std::string());
}

void Logbook::logBedtime(Receipt& receipt, const When& when, const std::string& note, bool confirmed)
{
    static_cast<void>(m_rooms.bedtimeHabit());
    const Moment bed = clockMoment(when, Span::Night);
    const Day of = when.day.value_or(nightOf(bed.wall));
    requireWithin(of, bed);
    const Night own = night(of);
    if (own.up)
        requireSleepFits(of, bed, momentOf(*own.up), confirmed);
    else
        requireNoOverlap(of, bed.at, bed.at + std::chrono::minutes(1));
    receipt.firstOfTwo = bed.firstOfTwo;
    keep(receipt, entryAt(builtin::bedtime, Entry::Kind::Value, bed, of, note), own.bed);
}

/// The night whose bedtime a wake-up completes or corrects: the present one, or the one before while it has no wake-up;
/// without such a bedtime, the night before the day of the wake-up.
Day Logbook::nightOfWakeUp(const Moment& up)
{
    const Day present = nightOf(up.wall);
    for (const Day candidate : {present, present - days(1)}) {
        const Night found = night(candidate);
        const bool taken = found.up && candidate != present;
        if (found.bed && !taken && found.bed->at < up.at && up.at - found.bed->at < longestSleep)
            return candidate;
    }
    return up.wall.date() - days(1);
}

When Logbook::afterBedtime(const When& when)
{
    if (when.wall || !when.day || !when.time)
        return when;
    const Night own = night(*when.day);
    const bool sameDate = own.bed && *when.time > timeOfDay(own.bed->wall());
    const Day date = own.bed ? own.bed->wall().date() : *when.day;
    return {at(sameDate ? date : date + days(1), *when.time), {}, when.day};
}

void Logbook::logWakeUp(Receipt& receipt, const When& when, const std::string& note, bool confirmed)
{
    m_rooms.requireActive(builtin::sleep);
    const Moment up = clockMoment(afterBedtime(when), Span::Night);
    const Day of = when.day ? *when.day : nightOfWakeUp(up);
    if (minutesSince(of, up.wall) < noon || minutesSince(of, up.wall) >= noon + 2 * minutesPerDay)
        throw Refusal(RefusalCode::OutsideNight, {wallText(up.wall), isoText(of)});
    const Night own = night(of);
    if (own.bed)
        requireSleepFits(of, momentOf(*own.bed), up, confirmed);
    else
        requireNoOverlap(of, up.at - std::chrono::minutes(1), up.at);
    receipt.firstOfTwo = up.firstOfTwo;
    keep(receipt, entryAt(builtin::sleep, Entry::Kind::WakeUp, up, of, note), own.up);
}

void Logbook::logSleep(Receipt& receipt, TimeOfDay bedTime, TimeOfDay upTime, const When& when, bool confirmed, const std::string& note)
{
    m_rooms.requireActive(builtin::sleep);
    const Zone& zone = *m_rooms.zone;
    Moment bed;
    Moment up;
    if (when.day) {
        bed = moment({{}, bedTime, when.day}, Span::Night);
        const Day next = upTime > bedTime ? bed.wall.date() : bed.wall.date() + days(1);
        up = limber::momentOf(at(next, upTime), zone);
        requirePast(up, m_now);
    } else {
        up = moment({{}, upTime, {}}, Span::Night);
        const Day before = bedTime < upTime ? up.wall.date() : up.wall.date() - days(1);
        bed = limber::momentOf(at(before, bedTime), zone);
    }
    receipt.firstOfTwo = bed.firstOfTwo || up.firstOfTwo;
    if (isNap(bed, up))
        return logNap(receipt, bed, up, note);
    const Day of = when.day.value_or(nightOf(bed.wall));
    requireSleepFits(of, bed, up, confirmed);
    const Night own = night(of);
    keep(receipt, entryAt(builtin::bedtime, Entry::Kind::Value, bed, of, note), own.bed);
    keep(receipt, entryAt(builtin::sleep, Entry::Kind::WakeUp, up, of, note), own.up);
}

void Logbook::logNap(Receipt& receipt, const Moment& bed, const Moment& up, const std::string& note)
{
    if (up.at <= bed.at)
        throw Refusal(RefusalCode::WakeNotAfterBed, {wallText(bed.wall), wallText(up.wall)});
    const Day day = dayOf(bed.wall, m_settings.dayStartsAt);
    requireNoOverlap(day, bed.at, up.at);
    Entry nap = entryAt(builtin::sleep, Entry::Kind::Nap, bed, day, note);
    nap.value = static_cast<double>(std::chrono::floor<std::chrono::minutes>(up.at - bed.at).count());
    keep(receipt, std::move(nap), std::nullopt);
}

void Logbook::requireNap(const Entry& nap)
{
    const std::chrono::minutes length(static_cast<int>(nap.value));
    const auto longest = napShorterThan - std::chrono::minutes(1);
    if (!isTimeOfNaps(timeOfDay(nap.wall())))
        throw Refusal(RefusalCode::OutsideNight, {wallText(nap.wall()), isoText(nap.day)});
    if (length > longest)
        throw Refusal(RefusalCode::TooMuch, {std::to_string(length.count()), std::to_string(longest.count()), "min"});
    requirePast(limber::momentOf(nap.at + length, *m_rooms.zone), m_now);
    requireNoOverlap(nap.day, nap.at, nap.at + length, nap.id);
}

}  // namespace limber
