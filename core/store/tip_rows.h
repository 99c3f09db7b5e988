// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/progress/tip.h"
#include "core/store/database.h"

namespace limber {

/// Table tip_shown: one row a day at most, of the last weeks. Called within a transaction of Database.
class TipRows {
public:
    explicit TipRows(SQLite::Database& handle) : m_handle(handle) {}

    [[nodiscard]] std::vector<ShownTip> all();
    /// Keeps what was shown first on a day. Throws away what is older than rotation looks back, and what a clock that was
    /// wrong has put into the time to come.
    void note(Day day, Tip tip);
    /// Does nothing where nothing was shown on that day.
    void putAway(Day day);

private:
    SQLite::Database& m_handle;
};

}  // namespace limber
