// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/snapshot.h"

#include <iosfwd>

namespace limber {

/// Version of the format: a file with a higher one is refused.
inline constexpr int jsonArchiveVersion = 1;

/// Limber's own JSON: lossless, one line a row, so that it can be compared and streamed.
void writeJson(std::ostream& out, const Snapshot& snapshot);
/// Throws Refusal{BadFile, NewerFile} with `name` for the file; the whole file is checked before anything is returned.
/// What was logged after `now` is refused, where that is given.
[[nodiscard]] Snapshot readJson(std::istream& in, const std::string& name, std::optional<Instant> now = {});

}  // namespace limber
