// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/progress/presence.h"
#include "core/store/database.h"

namespace limber {

/// Table presence: what the machine saw of a person in the last two weeks. Called within a transaction of Database.
class PresenceRows {
public:
    explicit PresenceRows(SQLite::Database& handle) : m_handle(handle) {}

    /// Throws away what is older than 14 days, and what a clock that was wrong has put into the time to come.
    void add(const PresenceMark& mark);
    [[nodiscard]] std::optional<PresenceMark> latest();
    /// In [from, to), in order of time.
    [[nodiscard]] std::vector<PresenceMark> between(Instant from, Instant to);
    void forget();

private:
    SQLite::Database& m_handle;
};

}  // namespace limber
