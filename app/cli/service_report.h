// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/service_status.h"
#include "core/exchange/json_rows.h"

#include <vector>

namespace limber {

class Context;

/// What the reminder service says of itself, and of the notification server.
struct ServiceReport {
    std::optional<ServiceAnswer> answer;  ///< nothing: not installed
    OrderedJson status;                   ///< null where it said nothing that can be read
    bool isNeeded = true;                 ///< a reminder is switched on
    bool sameDatabase = true;
    /// Why reminders may not reach the user, and what to do. No fault of the data.
    std::vector<std::string> attention;

    [[nodiscard]] bool isRunning() const;
};

/// `folder` is that of limberctl's data.
[[nodiscard]] ServiceReport serviceReport(std::optional<ServiceAnswer> answer, const std::filesystem::path& folder,
                                          bool isNeeded);
/// Null when it is not installed; else program, exit status, running (null: not known) and what it says of itself.
[[nodiscard]] OrderedJson serviceJson(const ServiceReport& report);
void printService(Context& context, const ServiceReport& report);

}  // namespace limber
