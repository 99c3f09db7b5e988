// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/progress/day_state.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

/// The core's words as QML knows them: `DayState.Met`, `HabitKind.Amount`, `ChartForm.Bars`. Roles and properties carry
/// them as int.
namespace limber::day_state {
Q_NAMESPACE
QML_NAMED_ELEMENT(DayState)

enum Value { Met, Partly, Missed, NotLogged, Skipped, Off, Open };
Q_ENUM_NS(Value)

[[nodiscard]] constexpr int of(DayState state) { return static_cast<int>(state); }
static_assert(of(limber::DayState::Met) == Met && of(limber::DayState::Open) == Open);
}  // namespace limber::day_state

namespace limber::habit_kind {
Q_NAMESPACE
QML_NAMED_ELEMENT(HabitKind)

enum Value { YesNo, Amount, Duration, Clock, Routine };
Q_ENUM_NS(Value)

[[nodiscard]] constexpr int of(HabitKind kind) { return static_cast<int>(kind); }
static_assert(of(limber::HabitKind::YesNo) == YesNo && of(limber::HabitKind::Routine) == Routine);
}  // namespace limber::habit_kind

namespace limber::chart_form {
Q_NAMESPACE
QML_NAMED_ELEMENT(ChartForm)

/// How a habit's week is drawn.
enum Value {
    Bars,   ///< a bar from zero for each day, goal line and band behind
    Night,  ///< floating bars from bedtime to wake-up on an axis through midnight
    Marks,  ///< the mark of each day's state, nothing else
};
Q_ENUM_NS(Value)
}  // namespace limber::chart_form

namespace limber::entry_form {
Q_NAMESPACE
QML_NAMED_ELEMENT(EntryForm)

/// What there is to change about an entry, beside its day and note.
enum Value {
    Number,  ///< an amount or minutes, and the time
    Answer,  ///< yes or no
    Time,    ///< the time is all there is
    Cramp,   ///< time, leg, pain, minutes, signs
};
Q_ENUM_NS(Value)
}  // namespace limber::entry_form
