// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reminder/reminder.h"
#include "core/store/database.h"

namespace limber {

/// Tables reminder_ledger and day_use: what this device showed, and when it was first used. Within a transaction.
class LedgerRows {
public:
    explicit LedgerRows(SQLite::Database& handle) : m_handle(handle) {}

    /// Lines due in [from, to), in order of due.
    [[nodiscard]] std::vector<LedgerLine> between(Instant from, Instant to);
    [[nodiscard]] std::optional<LedgerLine> find(const std::string& occurrence);
    void put(const LedgerLine& line);

    /// Keeps the earliest use of a day.
    void noteUse(Day day, Instant at);
    [[nodiscard]] std::optional<Instant> firstUse(Day day);
    [[nodiscard]] std::optional<Instant> firstUseEver();
    [[nodiscard]] std::optional<Day> firstDayOfUse();

private:
    SQLite::Database& m_handle;
};

}  // namespace limber
