// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/context.h"

namespace limber {

/// How the day was chosen: an entry whose day the user named needs no word about the day it counts for.
enum class DayChosen { ByTime, ByUser };

/// Says, in words or JSON, what a call did: what was logged or changed, how the day stands now, what was replaced.
void printReceipt(Context& context, const Receipt& receipt, DayChosen dayChosen = DayChosen::ByTime);

/// "logging Water 250 ml for 2026-11-22", "setting drink-size": what undo and redo name.
[[nodiscard]] std::string changeText(const Change& change, Tracker& tracker);

}  // namespace limber
