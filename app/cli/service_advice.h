// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/service_status.h"
#include "core/exchange/json_rows.h"

#include <vector>

namespace limber {

// What keeps reminders from the user, each a sentence or two with what to do about it.

[[nodiscard]] const char* adviceWhereNotInstalled();
/// It hangs, or said nothing that can be read.
[[nodiscard]] std::string adviceWhereSilent(const ServiceAnswer& answer);
[[nodiscard]] std::string adviceWhereNotRunning(const std::filesystem::path& program);
/// `server` is null where none answers.
[[nodiscard]] std::vector<std::string> adviceWhileRunning(const OrderedJson& status, const std::filesystem::path& folder,
                                                          bool sameDatabase, const OrderedJson* server);

/// A field of what the service says; empty or false where it is not there or something else.
[[nodiscard]] std::string textAt(const OrderedJson& object, const char* key);
[[nodiscard]] bool isTrueAt(const OrderedJson& object, const char* key);
[[nodiscard]] bool isSameFile(const std::filesystem::path& one, const std::filesystem::path& other);

}  // namespace limber
