// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/zone.h"

#include <vector>

namespace limber {

/// From `at` on, `offset` is in force.
struct OffsetChange {
    std::chrono::sys_seconds at;
    std::chrono::seconds offset;
};

class ZoneRule;

/// A zone as tzdata describes it: a table of changes and a rule for the time after its last one.
class TableZone final : public Zone {
public:
    struct Table {
        std::chrono::seconds initial{0};    ///< before the first change
        std::vector<OffsetChange> changes;  ///< ordered by time
        std::shared_ptr<const ZoneRule> rule;  ///< null: the last offset stays
    };
    TableZone(std::string name, Table table);

    [[nodiscard]] std::string name() const override { return m_name; }
    [[nodiscard]] std::chrono::seconds offsetAt(Instant instant) const override;
    [[nodiscard]] WallInstants resolve(WallTime wall) const override;

private:
    [[nodiscard]] bool isAfterTable(std::chrono::sys_seconds second) const;
    [[nodiscard]] std::vector<OffsetChange> changesWithin(std::chrono::sys_seconds from,
                                                          std::chrono::sys_seconds to) const;

    std::string m_name;
    Table m_table;
};

}  // namespace limber
