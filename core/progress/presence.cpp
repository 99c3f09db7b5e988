// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/progress/presence.h"

#include <algorithm>
#include <array>
#include <vector>

namespace limber {
namespace {

using namespace std::chrono_literals;

constexpr auto shortestNight = 3h;
constexpr auto glance = 10min;
constexpr int earliestBed = 20 * 60;                     // minutes since the midnight before the night
constexpr int latestBed = minutesPerDay + 4 * 60;
constexpr int earliestUp = minutesPerDay + 4 * 60;
constexpr int morningBeforeWakeUp = 2 * 60;              // as the card that asks about the night

constexpr std::array<std::pair<PresenceSign, const char*>, 4> names{{{PresenceSign::Locked, "locked"},
                                                                     {PresenceSign::Unlocked, "unlocked"},
                                                                     {PresenceSign::Asleep, "asleep"},
                                                                     {PresenceSign::Awake, "awake"}}};

struct Absence {
    Instant from;
    std::optional<Instant> to;  ///< nothing while it lasts
    bool locked = false;
};

/// The absences that the marks tell of, in order; the last one may last still.
std::vector<Absence> absences(std::span<const PresenceMark> marks)
{
    std::vector<Absence> found;
    bool locked = false;
    bool asleep = false;
    for (const PresenceMark& mark : marks) {
        const bool wasAway = locked || asleep;
        locked = mark.sign == PresenceSign::Locked || (locked && mark.sign != PresenceSign::Unlocked);
        asleep = mark.sign == PresenceSign::Asleep || (asleep && mark.sign == PresenceSign::Locked);
        const bool away = locked || asleep;
        if (away && !wasAway)
            found.push_back({mark.at, {}, locked});
        else if (away)
            found.back().locked |= locked;
        else if (wasAway)
            found.back().to = mark.at;
    }
    return found;
}

/// One night, with the instants that its rules ask for.
class SeenNight {
public:
    SeenNight(Day night, TimeOfDay usualWakeUp, const Zone& zone)
        : m_night(night), m_zone(zone), m_morning(std::max(earliestUp, minutesPerDay + usualWakeUp.minutes - morningBeforeWakeUp))
    {
    }

    [[nodiscard]] Instant at(int minute) const { return m_zone.firstInstant(atMinute(m_night, minute)); }
    [[nodiscard]] bool isWithin(Instant instant, int from, int to) const { return at(from) <= instant && instant < at(to); }
    /// The wall's whole minute.
    [[nodiscard]] WallTime wall(Instant instant) const { return m_zone.wallTime(std::chrono::floor<std::chrono::minutes>(instant)); }

    /// The same with absences as one between which somebody only glanced at the screen.
    [[nodiscard]] std::vector<Absence> withoutGlances(const std::vector<Absence>& all) const
    {
        std::vector<Absence> whole;
        for (const Absence& absence : all) {
            const bool continues = !whole.empty() && absence.from - *whole.back().to < glance && *whole.back().to < at(m_morning);
            if (!continues) {
                whole.push_back(absence);
                continue;
            }
            whole.back().to = absence.to;
            whole.back().locked |= absence.locked;
        }
        return whole;
    }

private:
    Day m_night;
    const Zone& m_zone;
    int m_morning;
};

}  // namespace

const char* nameOf(PresenceSign sign)
{
    return std::ranges::find(names, sign, &std::pair<PresenceSign, const char*>::first)->second;
}

std::optional<PresenceSign> presenceSignNamed(std::string_view name)
{
    const auto found = std::ranges::find_if(names, [&](const auto& each) { return each.second == name; });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

std::optional<NightTimes> nightSeen(std::span<const PresenceMark> marks, Day night, TimeOfDay usualWakeUp, const Zone& zone, Instant now)
{
    const SeenNight seen(night, usualWakeUp, zone);
    const Absence* longest = nullptr;
    const Absence* last = nullptr;
    const auto length = [now](const Absence& absence) { return absence.to.value_or(now) - absence.from; };
    const auto all = seen.withoutGlances(absences(marks));
    for (const Absence& absence : all) {
        const bool isNight = seen.isWithin(absence.from, earliestBed, latestBed) && length(absence) >= shortestNight
            && absence.to.value_or(now) >= seen.at(minutesPerDay);
        if (isNight && (!longest || length(absence) > length(*longest)))
            longest = &absence;
        if (!last && absence.to && seen.isWithin(*absence.to, earliestUp, minutesPerDay + noon))
            last = &absence;
    }
    if (!longest && !last)
        return {};
    NightTimes times;
    if (longest)
        times.bed = seen.wall(longest->from);
    if (last)
        times.up = seen.wall(*last->to);
    times.locked = (longest ? longest : last)->locked;
    return times;
}

}  // namespace limber
