// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/reminder_report.h"

namespace limber {

/// What a reminder is about: "water", "wind-down", the name of a habit of the user's own.
[[nodiscard]] std::string subjectOf(ReminderKind kind, const std::string& habit,
                                    const std::map<std::string, std::string>& names);

/// How those that were shown were answered: counted by what they were about, and the latest one by one.
void printPast(std::ostream& out, const ReminderReport& report, const Zone& zone, bool colour);

}  // namespace limber
