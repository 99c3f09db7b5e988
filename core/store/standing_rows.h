// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/change_log.h"

namespace limber {

/// How a habit stood at the end of an old day. Derived: a start for counting on, never an answer by itself.
struct Standing {
    Day through;
    int streak = 0;
    int best = 0;
    double strength = 0;
};

/// Table standing. Called within a transaction of Database.
class StandingRows {
public:
    explicit StandingRows(SQLite::Database& handle) : m_handle(handle) {}
    [[nodiscard]] std::map<std::string, Standing> all();
    void put(const std::string& habit, const Standing& standing);
    void remove(const std::string& habit);

private:
    SQLite::Database& m_handle;
};

}  // namespace limber
