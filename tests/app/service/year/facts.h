// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/zone.h"
#include "core/habit/entry.h"
#include "core/reminder/reminder.h"

#include <algorithm>
#include <bitset>
#include <map>
#include <set>
#include <vector>

namespace limber::test {

using boost::gregorian::days;

struct Drink {
    std::string entry;  ///< its id where the person may take it back
    Instant at;
    double ml = 0;
};

/// What a person did on one day, or in the night that begins on it.
struct DayFacts {
    std::vector<Drink> drinks;
    double exercise = 0;
    bool stretched = false;
    std::optional<Instant> wentToBed;
    std::optional<Instant> wokeUp;
    std::optional<Instant> firstUse;
    std::set<std::string> skipped;
    std::map<std::string, double> own;  ///< sums of the person's own habits

    [[nodiscard]] double drunk() const
    {
        double sum = 0;
        for (const Drink& drink : drinks)
            sum += drink.ml;
        return sum;
    }
    [[nodiscard]] std::optional<Instant> lastDrink() const
    {
        const auto last = std::ranges::max_element(drinks, {}, &Drink::at);
        return last == drinks.end() ? std::nullopt : std::optional(last->at);
    }
};

/// A habit of the person's own: asked for on `weekdays`, met at `goal`, reminded of at `times`.
struct OwnHabit {
    std::string id;
    bool yesNo = true;
    double goal = 1;
    std::bitset<7> weekdays = 0x7f;
    std::vector<ReminderTime> times;
    bool archived = false;
};

/// One occurrence that a person has seen, and what they made of it.
struct Seen {
    ReminderKind kind = ReminderKind::Water;
    std::string habit;
    Day day;
    Instant due;
    Instant shown;
    bool answered = false;   ///< or withdrawn
    bool withdrawn = false;
    std::optional<Instant> snoozedUntil;
    bool awaited = false;    ///< put off and not come back yet
};

/// A life as far as reminders care, kept beside the database: what the rules are held against.
struct Facts {
    ZonePtr zone;
    std::map<Day, DayFacts> days;
    std::vector<Vacation> vacations;
    std::map<Day, int> waterGoals;    ///< from the day on
    std::map<Day, int> bedtimeGoals;  ///< minutes since the midnight that begins the day
    std::vector<OwnHabit> own;
    std::optional<Instant> firstUse;
    std::map<std::string, Seen> seen;

    int dayStart = 3 * 60;
    std::optional<std::pair<int, int>> quiet{{23 * 60, 7 * 60}};
    int usualWakeUp = 7 * 60;
    int drinkSize = 250;
    bool reminders = true;
    bool water = true;
    bool evening = true;
    bool morning = true;
    bool review = true;
    std::optional<int> exercise = 17 * 60 + 30;

    [[nodiscard]] Instant wall(Day day, int minute) const { return zone->firstInstant(atMinute(day, minute)); }
    [[nodiscard]] Day dayAt(Instant instant) const
    {
        return (zone->wallTime(instant) - boost::posix_time::minutes(dayStart)).date();
    }
    [[nodiscard]] Day nightAt(Instant instant) const
    {
        return (zone->wallTime(instant) - boost::posix_time::hours(12)).date();
    }
    [[nodiscard]] const DayFacts& on(Day day) const
    {
        static const DayFacts nothing;
        const auto found = days.find(day);
        return found == days.end() ? nothing : found->second;
    }
    [[nodiscard]] const OwnHabit* ownHabit(const std::string& id) const
    {
        const auto found = std::ranges::find(own, id, &OwnHabit::id);
        return found == own.end() ? nullptr : &*found;
    }
    [[nodiscard]] int waterGoal(Day day) const { return inForceOn(waterGoals, day, 1500); }
    [[nodiscard]] int bedtimeGoal(Day day) const { return inForceOn(bedtimeGoals, day, 23 * 60); }
    [[nodiscard]] bool isVacation(Day day) const
    {
        return std::ranges::any_of(vacations, [day](const Vacation& each) { return each.holds(day); });
    }
    void use(Instant now)
    {
        auto& first = days[dayAt(now)].firstUse;
        if (first)
            return;
        first = now;
        firstUse = std::min(firstUse.value_or(now), now);
    }
    /// What nobody will ask for again.
    void forgetBefore(Day day)
    {
        std::erase_if(days, [day](const auto& each) { return each.first < day; });
        std::erase_if(seen, [day](const auto& each) { return each.second.day < day; });
        std::erase_if(vacations, [day](const Vacation& each) { return each.to < day; });
    }

private:
    static int inForceOn(const std::map<Day, int>& goals, Day day, int byDefault)
    {
        const auto after = goals.upper_bound(day);
        return after == goals.begin() ? byDefault : std::prev(after)->second;
    }
};

/// Monday is 0.
[[nodiscard]] inline std::size_t weekdayOf(Day day)
{
    return (day.day_of_week().as_number() + 6U) % 7U;
}

}  // namespace limber::test
