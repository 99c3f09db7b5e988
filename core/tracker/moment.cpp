// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tracker/moment.h"

namespace limber {
namespace {

using boost::gregorian::days;

/// Instants are compared, not what walls show: while an hour repeats, 02:30 has been although the wall shows 02:15 again.
WallTime latest(TimeOfDay time, Instant now, const Zone& zone)
{
    const Day today = zone.wallTime(now + clockSlack).date();
    const WallTime wall = at(today, time);
    return zone.firstInstant(wall) <= now + clockSlack ? wall : at(today - days(1), time);
}

}  // namespace

std::string wallText(WallTime wall)
{
    return isoText(wall.date()) + " " + clockText(timeOfDay(wall).minutes);
}

Moment momentOf(Instant instant, const Zone& zone)
{
    return {instant, zone.offsetAt(instant), zone.wallTime(instant), false};
}

Moment momentOf(WallTime wall, const Zone& zone)
{
    const WallInstants instants = zone.resolve(wall);
    if (instants.kind == WallInstants::Kind::Skipped)
        throw Refusal(RefusalCode::TimeSkipped, {wallText(wall), zone.name()});
    Moment moment = momentOf(instants.first, zone);
    moment.firstOfTwo = instants.kind == WallInstants::Kind::Twice;
    return moment;
}

void requirePast(const Moment& moment, Instant now)
{
    if (moment.at > now + clockSlack)
        throw Refusal(RefusalCode::InFuture, {wallText(moment.wall)});
}

Moment momentOf(const When& when, Instant now, const Zone& zone, TimeOfDay start)
{
    if (!when.wall && !when.time)
        return momentOf(now, zone);
    WallTime wall;
    if (when.wall)
        wall = *when.wall;
    else if (when.day)
        wall = at(*when.time >= start ? *when.day : *when.day + days(1), *when.time);
    else
        wall = latest(*when.time, now, zone);
    Moment moment = momentOf(wall, zone);
    requirePast(moment, now);
    return moment;
}

}  // namespace limber
