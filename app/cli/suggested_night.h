// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/view_json.h"
#include "core/progress/presence.h"

namespace limber {

/// Of the night before `today`, the times that are not logged and that the machine can suggest. Nothing where there are none.
[[nodiscard]] std::optional<NightTimes> suggestedTimes(Tracker& tracker, const DayView& today);
/// "Suggested: to bed 22:52, up 06:41, from when the screen was locked. If so: limberctl log sleep 22:52-06:41"
[[nodiscard]] std::string suggestionText(const NightTimes& times);
/// {"bed":"22:52","up":"06:41","source":"lock"}; null for a time that is not known.
[[nodiscard]] OrderedJson suggestionJson(const NightTimes& times);

}  // namespace limber
