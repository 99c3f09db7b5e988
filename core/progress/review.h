// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/progress/streak.h"
#include "core/progress/week.h"

#include <memory>

namespace limber {

/// How a habit's week went.
enum class Verdict {
    Well,       ///< met on 5 days, or as often as was asked where that is less; or more often than in the week before
    Slipped,    ///< met less often than in the week before, also of the days known; or on less than half of those
    Level,      ///< neither
    NotLogged,  ///< nothing is known of it, which is not a failure
    NotAsked,   ///< off or skipped on every day, or not begun yet
};

/// So many days met are a good week whatever the one before was like.
inline constexpr int goodWeek = 5;

/// The first that applies in the order of Verdict; where nothing is known NotLogged or NotAsked. Whether the habit has begun is
/// for the caller to know. `days` and `before` are a week's judged days and those of the week before. An open day may still be
/// met and does not let a week slip; a week before of which nothing is known is not compared with.
[[nodiscard]] Verdict verdictOf(const Habit& habit, std::span<const JudgedDay> days, std::span<const JudgedDay> before);

/// A streak as it stood in a week.
struct Run {
    int length = 0;  ///< as in Streak: scheduled days, or weeks for `n times a week`
    bool isWeeks = false;
    bool isRecord = false;  ///< longer than any before it
    bool operator==(const Run&) const = default;
    /// So that weeks compare with days.
    [[nodiscard]] int daysLong() const { return isWeeks ? 7 * length : length; }
};

/// The longest streak that was alive on a day from `from` on. `days` are all judged days from the habit's beginning up to the
/// end of the week that begins on `from`, or to the present day.
[[nodiscard]] Run runSince(Day from, const Habit& habit, std::span<const JudgedDay> days, boost::date_time::weekdays weekStartsOn);

/// One habit of a reviewed week.
struct ReviewedHabit {
    std::shared_ptr<const Habit> habit;
    Verdict verdict = Verdict::NotLogged;
    WeekSummary week;
    WeekSummary before;
};

/// A week looked back on.
struct WeekReview {
    Day from;
    Day to;               ///< its last day
    bool isOver = false;  ///< otherwise today is in it, or it is to come
    std::vector<ReviewedHabit> habits;  ///< not archived, by position
    Suggestion suggestion;              ///< the one that suggest() chooses
    std::shared_ptr<const Habit> bestHabit;  ///< whose run was the longest of the week, the first of several; null for none
    Run best;
    int cramps = 0;
    int crampNights = 0;
    int crampNightsBefore = 0;  ///< in the week before
};

}  // namespace limber
