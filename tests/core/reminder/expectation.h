// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/reminder/world.h"

#include <cstdlib>
#include <set>

namespace limber::test {

/// One reminder as rules.md would have it.
struct Expected {
    std::string key;
    ReminderKind kind;
    std::string habit;
    Day day;
    Instant at;
    Instant until;
    bool snoozed = false;
};

/// The rules of reminders written a second time, as plainly as they can be, for habits with their default goals and one
/// yes/no habit "own": what a simulation compares planner and agenda with.
class Expectation {
public:
    explicit Expectation(World& world) : m_world(world), m_outlook(world.outlook), m_now(m_outlook.now)
    {
        const Day today = world.zone().wallTime(m_now).date();
        for (Day day = today - days(2); day <= today + days(2); day += days(1))
            expectDay(day);
        for (const LedgerLine& line : m_outlook.ledger)
            if (line.snoozedUntil && !line.answered && isAsked(line.kind, line.habit, line.day) && !hasDrunkSince(line))
                add(line.occurrence, line.kind, line.habit, line.day, *line.snoozedUntil, endOf(line), true);
    }

    /// What has to come on screen at this very moment.
    [[nodiscard]] std::set<std::string> now() const
    {
        std::set<std::string> keys;
        for (const Expected& each : m_all) {
            const bool due = each.at <= m_now && m_now < each.until && each.at >= *m_outlook.firstUse && !isInBedAt(m_now);
            if (due && !wasShown(each.key) && !isQuietNow(each) && !isOvertaken(each))
                keys.insert(each.key);
        }
        return keys;
    }
    /// When the next one becomes due.
    [[nodiscard]] Instant next() const
    {
        Instant next = Instant::max();
        for (const Expected& each : m_all)
            if (each.at > m_now && each.at >= *m_outlook.firstUse && !wasShown(each.key))
                next = std::min(next, each.at);
        return next;
    }
    /// Done, skipped, off or on vacation: nobody may be reminded of it.
    [[nodiscard]] bool isAsked(ReminderKind kind, const std::string& habit, Day day) const
    {
        if (isVacation(day))
            return false;
        const bool inBed = m_world.standing("bedtime", day).logged;
        if (kind == ReminderKind::Morning)
            return !(inBed && known(day).gotUp);
        if (kind == ReminderKind::WeeklyReview)
            return true;
        return m_world.standing(habit, day).state == DayState::Open && !(isChain(kind) && inBed);
    }

    [[nodiscard]] static bool isChain(ReminderKind kind)
    {
        return kind == ReminderKind::WindDown || kind == ReminderKind::Stretch || kind == ReminderKind::Bedtime;
    }

private:
    [[nodiscard]] Instant wall(Day day, int hour, int minute = 0) const
    {
        return m_world.zone().firstInstant(atMinute(day, hour * 60 + minute));
    }
    [[nodiscard]] const DayOutlook& known(Day day) const { return m_outlook.days[day]; }
    [[nodiscard]] bool isVacation(Day day) const
    {
        return std::ranges::any_of(m_world.vacations, [day](const Vacation& each) { return each.holds(day); });
    }
    /// From going to bed to getting up, by the usual time at the latest.
    [[nodiscard]] bool isInBedAt(Instant instant) const
    {
        return std::ranges::any_of(m_outlook.days, [&](const auto& each) {
            const auto& [night, known] = each;
            return known.toBed && *known.toBed <= instant && instant < wall(night, 31) && !(known.gotUp && *known.gotUp <= instant);
        });
    }
    [[nodiscard]] bool isQuietAt(Instant instant) const
    {
        const int minute = timeOfDay(m_world.zone().wallTime(instant)).minutes;
        return minute >= 23 * 60 || minute < 7 * 60;
    }
    [[nodiscard]] bool isQuietNow(const Expected& each) const
    {
        return isQuietAt(m_now) && !isChain(each.kind) && !each.snoozed;
    }
    [[nodiscard]] Instant endOf(const LedgerLine& line) const
    {
        return wall(line.day + days(line.kind == ReminderKind::Morning ? 2 : 1), 3);
    }
    [[nodiscard]] bool hasDrunkSince(const LedgerLine& line) const
    {
        const auto drink = known(line.day).lastDrink;
        return line.kind == ReminderKind::Water && drink && *drink >= *line.shown;
    }
    [[nodiscard]] const LedgerLine* lineOf(const std::string& key) const
    {
        for (const LedgerLine& line : m_outlook.ledger)
            if (line.occurrence == key)
                return &line;
        return nullptr;
    }
    [[nodiscard]] bool wasShown(const std::string& key) const
    {
        const LedgerLine* line = lineOf(key);
        return line && line->shown && (!line->snoozedUntil || *line->shown >= *line->snoozedUntil);
    }
    [[nodiscard]] bool isOvertaken(const Expected& one) const
    {
        const bool byDue = std::ranges::any_of(m_all, [&](const Expected& other) {
            const bool canCome = other.at <= m_now && m_now < other.until && !isQuietNow(other);
            return canCome && other.kind == one.kind && other.habit == one.habit && other.day == one.day && other.at > one.at;
        });
        const bool byShown = std::ranges::any_of(m_outlook.ledger, [&](const LedgerLine& line) {
            return line.kind == one.kind && line.habit == one.habit && line.day == one.day &&
                   line.occurrence != one.key && line.shown >= one.at;
        });
        return byDue || byShown;
    }

    void add(const std::string& key, ReminderKind kind, const std::string& habit, Day day, Instant at, Instant until,
             bool snoozed)
    {
        const Day shownOn = dayOf(m_world.zone().wallTime(at), {3 * 60});
        if (!isVacation(shownOn) && !isInBedAt(at))
            m_all.push_back({key, kind, habit, day, at, until, snoozed});
    }
    void expect(const std::string& key, ReminderKind kind, const std::string& habit, Day day, Instant at, Instant until)
    {
        const LedgerLine* line = lineOf(key);
        const bool settled = line && (line->answered || line->snoozedUntil);
        if (!settled && isAsked(kind, habit, day) && (isChain(kind) || !isQuietAt(at)))
            add(key, kind, habit, day, at, until, false);
    }
    void expectDay(Day day)
    {
        const std::string date = isoText(day);
        const Instant end = wall(day, 27);
        expect("wind_down/" + date, ReminderKind::WindDown, "bedtime", day, wall(day, 22, 30), wall(day, 22, 45));
        expect("stretch/" + date, ReminderKind::Stretch, "stretch", day, wall(day, 22, 45), end);
        expect("bedtime/" + date, ReminderKind::Bedtime, "bedtime", day, wall(day, 22, 55), end);
        expect("exercise/" + date, ReminderKind::Exercise, "exercise", day, wall(day, 17, 30), end);
        expect("morning/" + date, ReminderKind::Morning, "sleep", day, wall(day, 31, 30), wall(day, 36));
        if (day.day_of_week() == boost::date_time::Sunday)
            expect("weekly_review/" + date, ReminderKind::WeeklyReview, "", day, wall(day, 20), end);
        for (const int hour : {10, 19})
            expect("custom/own/" + date + '/' + clockText(hour * 60), ReminderKind::Custom, "own", day, wall(day, hour),
                   end);
        expectWater(day);
    }
    void expectWater(Day day)
    {
        const auto drunk = static_cast<int>(m_world.standing("water", day).value.value_or(0));
        const std::int64_t drinks = (1500 - drunk + 249) / 250;
        const Instant cutOff = wall(day, 21);
        Instant anchor = known(day).wakeUp.value_or(wall(day, 7));
        anchor = std::max({anchor, known(day).lastDrink.value_or(anchor), known(day).firstUse.value_or(anchor)});
        std::vector<const LedgerLine*> shown;
        for (const LedgerLine& line : m_outlook.ledger)
            if (line.kind == ReminderKind::Water && line.day == day && line.shown)
                shown.push_back(&line);
        std::ranges::sort(shown, {}, &LedgerLine::due);
        Instant tired = Instant::max();
        for (std::size_t i = 2; i < shown.size(); ++i)
            if (tired == Instant::max() && isIgnored(*shown[i]) && isIgnored(*shown[i - 1]) && isIgnored(*shown[i - 2]))
                tired = shown[i]->due;
        int since = 0;
        for (std::int64_t k = 1; k <= drinks; ++k) {
            const std::int64_t total = (cutOff - anchor).count();
            const std::int64_t step = total < 1'800'000 * (drinks + 1) ? 1'800'000 * k : total * k / (drinks + 1);
            const Instant due = std::chrono::floor<std::chrono::seconds>(anchor + std::chrono::milliseconds(step));
            const bool crowded = std::ranges::any_of(shown, [due](const LedgerLine* line) {
                return line->due != due && std::abs((line->due - due).count()) < 1'800'000;
            });
            if (due >= cutOff || (due > tired && ++since % 2 == 1) || crowded)
                continue;
            const std::string seconds = std::to_string(due.time_since_epoch().count() / 1000);
            expect("water/" + isoText(day) + '/' + seconds, ReminderKind::Water, "water", day, due, cutOff);
        }
    }
    [[nodiscard]] bool isIgnored(const LedgerLine& line) const
    {
        return (!line.answered || line.answer == "withdrawn") && !line.snoozedUntil && !hasDrunkSince(line);
    }

    World& m_world;
    Outlook& m_outlook;
    Instant m_now;
    std::vector<Expected> m_all;
};

}  // namespace limber::test
