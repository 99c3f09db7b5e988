// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <functional>
#include <iosfwd>

namespace limber {

/// Writes a file that only its owner may read (0600): all of it, synced to disk, or nothing. Throws
/// Failure, also where the file is there already and not to be replaced, or Refusal{DiskFull}.
void writePrivateFile(const std::filesystem::path& file, bool replace, const std::function<void(std::ostream&)>& write);

}  // namespace limber
