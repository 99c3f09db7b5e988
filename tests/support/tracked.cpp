// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/tracked.h"

#include <stdexcept>

namespace limber::test {

Tracked::Tracked(const std::string& wall, const std::string& zoneName)
    : zone(zoneNamed(zoneName)), clock(wall, *zone), tracker(std::make_unique<Tracker>(folder.path() / "data", clock, zone))
{
}

std::unique_ptr<Tracker> Tracked::another() const
{
    return std::make_unique<Tracker>(folder.path() / "data", clock, zone);
}

void Tracked::drink(double ml, const std::string& wall)
{
    tracker->log({"water", ml, atWall(wall), {}, false, false});
}

Receipt Tracked::sleep(const std::string& bed, const std::string& up, const std::string& night)
{
    When when;
    if (!night.empty())
        when.day = onDay(night);
    return tracker->logSleep(parseTimeOfDay(bed).value(), parseTimeOfDay(up).value(), when);
}

HabitDay Tracked::day(const std::string& habit, const std::string& day) const
{
    for (const HabitDay& view : tracker->day(onDay(day)).habits) {
        if (view.habit->id == habit || view.habit->name == habit)
            return view;
    }
    throw std::runtime_error("no habit " + habit);
}

Day onDay(const std::string& text)
{
    return parseDay(text).value();
}

When atWall(const std::string& text)
{
    When when;
    when.wall = parseWallTime(text).value();
    return when;
}

When atTime(const std::string& text, const std::string& day)
{
    When when;
    when.time = parseTimeOfDay(text).value();
    if (!day.empty())
        when.day = onDay(day);
    return when;
}

std::optional<RefusalCode> refusalOf(const std::function<void()>& work)
{
    try {
        work();
    } catch (const Refusal& refusal) {
        return refusal.code();
    }
    return std::nullopt;
}

}  // namespace limber::test
