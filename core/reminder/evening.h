// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reminder/planner.h"

namespace limber {

enum class EveningPhase {
    Day,      ///< the night has not begun, or it is over
    Evening,  ///< from wind-down to wake-up
    InBed,    ///< its bedtime is logged, its wake-up still to come
};

/// One step of the chain that leads to bed.
struct EveningStep {
    enum class State { Done, Now, Later, Skipped };
    ReminderKind kind = ReminderKind::WindDown;  ///< WindDown, Stretch or Bedtime
    Instant at{};                                ///< when it was done; until then, when one is reminded of it
    State state = State::Later;
    [[nodiscard]] bool isOpen() const { return state == State::Now || state == State::Later; }
};

/// One night from wind-down to wake-up, as it stands at a moment. By day it is that of the night to come.
struct EveningView {
    EveningPhase phase = EveningPhase::Day;
    Day night;
    std::vector<EveningStep> steps;            ///< in order; those that are not asked for tonight are not there
    std::optional<Instant> goal;               ///< to be in bed before; nothing where no goal asks for that tonight
    std::chrono::minutes untilGoal{0};         ///< whole ones, by the clock on the wall; negative once it is past
    Instant wakeUp{};                          ///< the usual one
    std::chrono::minutes untilWakeUp{0};       ///< from now on: the sleep that is left
    std::optional<std::chrono::minutes> sleepGoal;  ///< to sleep at least so long
    std::optional<Instant> inBedSince;
    std::optional<Instant> lastDrink;          ///< of its day
    bool halfStretched = false;                ///< a part of its routine was done

    /// Whoever goes to bed now sleeps less than the goal asks for, if up at the usual time.
    [[nodiscard]] bool isShort() const { return sleepGoal && untilWakeUp < *sleepGoal; }
    /// What is to be done next: the stretch before bed. Null once nothing is left.
    [[nodiscard]] const EveningStep* next() const;
};

/// Pure. `outlook` holds the present day and the day before it.
[[nodiscard]] EveningView eveningAt(const Outlook& outlook);

}  // namespace limber
