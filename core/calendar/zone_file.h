// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/table_zone.h"

#include <optional>

namespace limber {

/// Reads a compiled file of tzdata (TZif, RFC 8536). Nothing when there is none or it is damaged.
///
/// Read here and not through Howard Hinnant's date: its locate_zone() walks all of /usr/share/zoneinfo first (1.6 ms
/// warm, 14 ms cold, as long as a whole run of sqlite3), and 3.0.1 leaves out the rule at the end of a file, on which
/// everything after 2037 depends. Tests compare the two.
[[nodiscard]] std::optional<TableZone::Table> readZoneFile(const std::string& path);

}  // namespace limber
