// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/progress/judgement.h"

namespace limber {

/// Length of the present run and of the longest one. Unit: scheduled days; weeks for `n times a week`.
struct Streak {
    int current = 0;
    int best = 0;
    bool operator==(const Streak&) const = default;
};

/// Carries `before`, the streak as it stood ahead of the first of `days`, through consecutive judged days.
/// Open days are not counted against it. For `n times a week` the first day must begin a week, or be the habit's
/// first day; a week in progress counts once its number is reached and never breaks.
[[nodiscard]] Streak carryStreak(const Habit& habit, Streak before, std::span<const JudgedDay> days,
                                 boost::date_time::weekdays weekStartsOn);

}  // namespace limber
