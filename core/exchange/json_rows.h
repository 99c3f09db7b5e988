// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/snapshot.h"

#include <nlohmann/json.hpp>

namespace limber {

// One row of the JSON archive for each thing that a snapshot holds, and back. Reading throws RowProblem.

using OrderedJson = nlohmann::ordered_json;

/// Whole numbers without a decimal point.
[[nodiscard]] OrderedJson plainNumber(double value);

[[nodiscard]] OrderedJson toRow(const Habit& habit);
[[nodiscard]] OrderedJson toRow(const Entry& entry);
[[nodiscard]] OrderedJson toRow(const Cramp& cramp);
[[nodiscard]] OrderedJson toRow(const DayMark& mark);
[[nodiscard]] OrderedJson toRow(const Vacation& vacation);

[[nodiscard]] Habit habitFromRow(const nlohmann::json& row);
[[nodiscard]] Entry entryFromRow(const nlohmann::json& row);
[[nodiscard]] Cramp crampFromRow(const nlohmann::json& row);
[[nodiscard]] DayMark markFromRow(const nlohmann::json& row);
[[nodiscard]] Vacation vacationFromRow(const nlohmann::json& row);

}  // namespace limber
