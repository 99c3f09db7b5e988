// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/progress/judgement.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

/// What a day looks like in a heat map or calendar: its DayState, or that it was repaired, or that there is nothing to say.
namespace limber::heat_state {
Q_NAMESPACE
QML_NAMED_ELEMENT(HeatState)

enum Value { Nothing = -1, Met, Partly, Missed, NotLogged, Skipped, Off, Open, Repaired };
Q_ENUM_NS(Value)

static_assert(static_cast<int>(DayState::Met) == Met && static_cast<int>(DayState::Open) == Open);

[[nodiscard]] inline int of(const JudgedDay& day)
{
    return day.repaired && day.state != DayState::Met ? Repaired : static_cast<int>(day.state);
}
}  // namespace limber::heat_state
