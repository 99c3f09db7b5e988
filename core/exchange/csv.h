// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/snapshot.h"

#include <iosfwd>

namespace limber {

/// Entries as RFC 4180 CSV with a header line: id,habit,kind,at,day,value,unit,note. Habits of the user's own go by name.
/// Text that a spreadsheet would run as a formula is prefixed with an apostrophe.
void writeCsv(std::ostream& out, const Snapshot& snapshot);
/// Entries only; `habits` are those to match by id or name. Throws Refusal{BadFile} naming the line.
/// What was logged after `now` is refused, where that is given.
[[nodiscard]] Snapshot readCsv(std::istream& in, const std::string& name, const std::vector<Habit>& habits,
                               std::optional<Instant> now = {});

}  // namespace limber
