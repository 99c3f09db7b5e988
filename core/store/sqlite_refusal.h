// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <SQLiteCpp/Exception.h>

#include <filesystem>

namespace limber {

/// Throws the Refusal that an error of SQLite about `file` stands for: DiskFull, Busy, ReadOnly, NotOurs, Damaged or
/// CannotOpen; an error that is none of these, and so our own fault, goes on as it is. For use where it was caught.
[[noreturn]] void refuse(const SQLite::Exception& error, const std::filesystem::path& file);

}  // namespace limber
