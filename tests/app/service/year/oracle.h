// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/app/service/year/facts.h"

#include <cmath>
#include <cstdlib>

namespace limber::test {

/// One reminder as rules.md would have it: to be seen from `at` on, of use before `until`.
struct Occasion {
    std::string key;
    ReminderKind kind;
    std::string habit;
    Day day;
    Instant due;
    Instant at;
    Instant until;
    bool snoozed = false;
};

/// rules.md "Reminders" written once more, over nothing but the facts of a life. Knows nothing of core/reminder.
class Oracle {
public:
    /// Of use for every moment from `now` until `last`.
    Oracle(const Facts& facts, Instant now, Instant last) : m_facts(facts)
    {
        const Day end = facts.zone->wallTime(last).date() + days(1);
        for (Day day = facts.zone->wallTime(now).date() - days(2); day <= end; day += days(1))
            expectDay(day);
        for (const auto& [key, seen] : facts.seen)
            if (seen.awaited && !seen.answered && !drankSince(seen) && isAsked(seen.kind, seen.habit, seen.day))
                m_all.push_back({key, seen.kind, seen.habit, seen.day, seen.due, *seen.snoozedUntil,
                                 endOf(seen.kind, seen.day, seen.due), true});
    }

    /// What has to come on the screen at this moment.
    [[nodiscard]] std::vector<const Occasion*> dueAt(Instant now) const
    {
        std::vector<const Occasion*> due;
        for (const Occasion& each : m_all)
            if (isReady(each, now))
                due.push_back(&each);
        const auto overtaken = [&](const Occasion* one) {
            return wasOvertaken(one->key, one->kind, one->habit, one->day, one->at) ||
                   std::ranges::any_of(due, [&](const Occasion* other) { return other != one && isLater(*other, *one); });
        };
        std::vector<const Occasion*> wanted;
        std::ranges::copy_if(due, std::back_inserter(wanted), [&](const Occasion* one) { return !overtaken(one); });
        return wanted;
    }
    [[nodiscard]] const std::vector<Occasion>& all() const { return m_all; }

    /// Neither done nor skipped, off, switched off or on vacation.
    [[nodiscard]] bool isAsked(ReminderKind kind, const std::string& habit, Day day) const
    {
        const DayFacts& known = m_facts.on(day);
        if (!m_facts.reminders || m_facts.isVacation(day) || known.skipped.contains(habit))
            return false;
        switch (kind) {
        case ReminderKind::Water: return m_facts.water && known.drunk() < m_facts.waterGoal(day);
        case ReminderKind::WindDown:
        case ReminderKind::Bedtime: return m_facts.evening && !known.wentToBed;
        case ReminderKind::Stretch: return m_facts.evening && !known.wentToBed && !known.stretched;
        case ReminderKind::Exercise: return m_facts.exercise && known.exercise < 10;
        case ReminderKind::Morning: return m_facts.morning && !(known.wentToBed && known.wokeUp);
        case ReminderKind::WeeklyReview: return m_facts.review;
        case ReminderKind::Custom: break;
        }
        const OwnHabit* own = m_facts.ownHabit(habit);
        if (!own || own->archived || !own->weekdays.test(weekdayOf(day)))
            return false;
        const auto logged = known.own.find(habit);
        return logged == known.own.end() || (!own->yesNo && logged->second < own->goal);  // "no" is an answer, too
    }
    [[nodiscard]] bool isQuietAt(Instant instant) const
    {
        if (!m_facts.quiet)
            return false;
        const auto [from, to] = *m_facts.quiet;
        const int minute = timeOfDay(m_facts.zone->wallTime(instant)).minutes;
        return from < to ? minute >= from && minute < to : minute >= from || minute < to;
    }
    /// From going to bed to getting up, at the first usual wake-up after the bedtime goal at the latest.
    [[nodiscard]] bool isInBedAt(Instant instant) const
    {
        return std::ranges::any_of(m_facts.days, [&](const auto& each) {
            const auto& [night, known] = each;
            if (!known.wentToBed || instant < *known.wentToBed || (known.wokeUp && *known.wokeUp <= instant))
                return false;
            const int goal = m_facts.bedtimeGoal(night);
            const int usual = m_facts.usualWakeUp;
            return instant < m_facts.wall(night, usual + 24 * 60 * (goal < usual ? 0 : goal < usual + 24 * 60 ? 1 : 2));
        });
    }
    [[nodiscard]] static bool isChain(ReminderKind kind)
    {
        return kind == ReminderKind::WindDown || kind == ReminderKind::Stretch || kind == ReminderKind::Bedtime;
    }
    /// Nothing is left of it to remind of, so it must be off the screen.
    [[nodiscard]] bool isPointless(const Seen& seen, Instant now) const
    {
        return seen.answered || !isAsked(seen.kind, seen.habit, seen.day) || m_facts.isVacation(m_facts.dayAt(now)) ||
               isInBedAt(now) || drankSince(seen) || now >= endOf(seen.kind, seen.day, seen.due);
    }
    /// It is of use as it was when it came, so nothing may take it off the screen.
    [[nodiscard]] bool isOfUse(const std::string& key, const Seen& seen, Instant now) const
    {
        const Instant until = seen.snoozedUntil ? endOf(seen.kind, seen.day, seen.due) : usefulUntil(seen.kind, seen.day, seen.due);
        const auto due = dueAt(now);
        const bool replaced = std::ranges::any_of(
            due, [&](const Occasion* each) { return each->kind == seen.kind && each->habit == seen.habit; });
        return !isPointless(seen, now) && now < until && !replaced && seen.day <= m_facts.dayAt(now) &&
               !wasOvertaken(key, seen.kind, seen.habit, seen.day, seen.shown);
    }

private:
    [[nodiscard]] bool isReady(const Occasion& one, Instant now) const
    {
        if (now < one.at || now >= one.until || !m_facts.firstUse || one.due < *m_facts.firstUse)
            return false;
        if (m_facts.dayAt(one.snoozed ? one.at : now) < one.day)
            return false;  // where the person is now, its day has not begun, or a snooze ended before it did
        if (m_facts.isVacation(m_facts.dayAt(now)) || m_facts.isVacation(m_facts.dayAt(one.at)))
            return false;
        if (isInBedAt(now) || isInBedAt(one.at))
            return false;
        return one.snoozed || isChain(one.kind) || !isQuietAt(now);
    }
    [[nodiscard]] static bool isLater(const Occasion& other, const Occasion& one)
    {
        return other.kind == one.kind && other.habit == one.habit && other.day == one.day &&
               (other.at > one.at || (other.at == one.at && other.key > one.key));
    }
    /// Another one of its kind for that day was seen since.
    [[nodiscard]] bool wasOvertaken(const std::string& key, ReminderKind kind, const std::string& habit, Day day,
                                    Instant since) const
    {
        return std::ranges::any_of(m_facts.seen, [&](const auto& item) {
            const Seen& other = item.second;
            return item.first != key && other.kind == kind && other.habit == habit && other.day == day &&
                   other.shown >= since;
        });
    }
    [[nodiscard]] bool drankSince(const Seen& seen) const
    {
        const auto drink = m_facts.on(seen.day).lastDrink();
        return seen.kind == ReminderKind::Water && drink && *drink >= seen.shown;
    }

    /// The day, or for what is due after it the night, that a reminder belongs to is over.
    [[nodiscard]] Instant endOf(ReminderKind kind, Day day, Instant due) const
    {
        const Day last = kind == ReminderKind::Morning ? day + days(1) : day;
        const Instant end = m_facts.wall(last + days(1), m_facts.dayStart);
        return due < end ? end : m_facts.wall(last + days(1), 12 * 60);
    }
    [[nodiscard]] Instant usefulUntil(ReminderKind kind, Day day, Instant due) const
    {
        const int goal = m_facts.bedtimeGoal(day);
        const Instant end = endOf(kind, day, due);
        switch (kind) {
        case ReminderKind::Water: return std::min(end, m_facts.wall(day, goal - 120));
        case ReminderKind::WindDown: return std::min(end, m_facts.wall(day, goal - 15));
        case ReminderKind::Morning: return m_facts.wall(day + days(1), 12 * 60);
        default: return end;
        }
    }

    void expect(const std::string& key, ReminderKind kind, const std::string& habit, Day day, Instant due)
    {
        if (m_facts.seen.contains(key) || (!isChain(kind) && isQuietAt(due)))
            return;
        m_all.push_back({key, kind, habit, day, due, due, usefulUntil(kind, day, due)});
    }
    /// Asked for on `day`, at this minute after the midnight that begins it.
    void expectAt(ReminderKind kind, const std::string& habit, Day day, int minute, const std::string& suffix = {})
    {
        if (!isAsked(kind, habit, day))
            return;
        const std::string prefix = kind == ReminderKind::Custom ? "custom/" + habit : nameOf(kind);
        expect(prefix + '/' + isoText(day) + suffix, kind, habit, day, m_facts.wall(day, minute));
    }
    void expectDay(Day day)
    {
        const auto ofDay = [this](int minute) { return minute < m_facts.dayStart ? minute + 24 * 60 : minute; };
        const int goal = m_facts.bedtimeGoal(day);
        expectAt(ReminderKind::Morning, "sleep", day, 24 * 60 + m_facts.usualWakeUp + 30);
        if (m_facts.zone->wallTime(m_facts.wall(day, 12 * 60)).date() != day)
            return;  // there is no such day here
        expectAt(ReminderKind::WindDown, "bedtime", day, goal - 30);
        expectAt(ReminderKind::Stretch, "stretch", day, goal - 15);
        expectAt(ReminderKind::Bedtime, "bedtime", day, goal - 5);
        if (m_facts.exercise)
            expectAt(ReminderKind::Exercise, "exercise", day, ofDay(*m_facts.exercise));
        if (day.day_of_week() == boost::date_time::Sunday)
            expectAt(ReminderKind::WeeklyReview, "", day, 20 * 60);
        for (const OwnHabit& own : m_facts.own)
            for (const ReminderTime& each : own.times)
                if (each.weekdays.test(weekdayOf(day)))
                    expectAt(ReminderKind::Custom, own.id, day, ofDay(each.time.minutes), '/' + clockText(each.time.minutes));
        if (isAsked(ReminderKind::Water, "water", day))
            expectWater(day);
    }
    void expectWater(Day day)
    {
        const DayFacts& known = m_facts.on(day);
        const double left = std::ceil(m_facts.waterGoal(day) - known.drunk());
        const auto n = static_cast<std::int64_t>(std::ceil(left / m_facts.drinkSize));
        const Instant cutOff = m_facts.wall(day, m_facts.bedtimeGoal(day) - 120);
        Instant anchor = m_facts.on(day - days(1)).wokeUp.value_or(m_facts.wall(day, m_facts.usualWakeUp));
        anchor = std::max({anchor, known.lastDrink().value_or(anchor), known.firstUse.value_or(anchor)});
        const std::vector<const Seen*> seen = waterSeenOn(day);
        const Instant tired = tiredOn(seen);
        const std::int64_t span = (cutOff - anchor).count();
        constexpr std::int64_t halfHour = 30 * 60 * 1000;
        bool leaveOut = false;
        for (std::int64_t k = 1; k <= n; ++k) {
            const std::int64_t step = span < halfHour * (n + 1) ? halfHour * k : span * k / (n + 1);
            const Instant due = std::chrono::floor<std::chrono::seconds>(anchor + std::chrono::milliseconds(step));
            if (due >= cutOff)
                break;
            leaveOut = due > tired && !leaveOut;
            const bool crowded = std::ranges::any_of(seen, [due](const Seen* other) {
                return other->due != due && std::abs((other->due - due).count()) < halfHour;
            });
            if (!leaveOut && !crowded)
                expect("water/" + isoText(day) + '/' + std::to_string(due.time_since_epoch().count() / 1000), ReminderKind::Water,
                       "water", day, due);
        }
    }
    [[nodiscard]] std::vector<const Seen*> waterSeenOn(Day day) const
    {
        std::vector<const Seen*> found;
        for (const auto& [key, seen] : m_facts.seen)
            if (seen.kind == ReminderKind::Water && seen.day == day)
                found.push_back(&seen);
        std::ranges::sort(found, {}, &Seen::due);
        return found;
    }
    /// After three ignored in a row every other one is left out.
    [[nodiscard]] Instant tiredOn(const std::vector<const Seen*>& seen) const
    {
        int ignored = 0;
        for (const Seen* each : seen) {
            const bool answered = (each->answered && !each->withdrawn) || each->snoozedUntil || drankSince(*each);
            ignored = answered ? 0 : ignored + 1;
            if (ignored == 3)
                return each->due;
        }
        return Instant::max();
    }

    const Facts& m_facts;
    std::vector<Occasion> m_all;
};

}  // namespace limber::test
