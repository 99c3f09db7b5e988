// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reminder/evening.h"

#include <QString>

/// What the evening's page says. Nobody is blamed: what is past is told as a time, and the time to come is what counts.
namespace limber::evening_text {

/// StyledText "<b>14</b> min to bed at 23:00", "23:00 was 40 min ago"; empty once that is hours ago
[[nodiscard]] QString goal(const EveningView& view, const Zone& zone);
/// "Up at 07:00: 8 h of sleep", counted from the goal until that is past and from now on then
[[nodiscard]] QString sleep(const EveningView& view, const Zone& zone);
/// "Go to bed now for 7 h of sleep by 07:20."; empty where the time is enough
[[nodiscard]] QString shortSleep(const EveningView& view, Instant now, const Zone& zone);
/// "In bed since 22:58"; empty unless that is so
[[nodiscard]] QString inBed(const EveningView& view, const Zone& zone);
/// StyledText "<b>8 h 2 min</b> until 07:00"
[[nodiscard]] QString untilWakeUp(const EveningView& view, const Zone& zone);
/// "Last one at 22:04, no need for more now."
[[nodiscard]] QString lastDrink(const EveningView& view, const Zone& zone);

}  // namespace limber::evening_text
