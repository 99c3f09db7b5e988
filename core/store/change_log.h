// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/habit/change.h"
#include "core/store/database.h"

#include <map>

struct sqlite3_session;

namespace limber {

/// Rows changed, in the form of SQLite's session extension.
using Changeset = std::vector<unsigned char>;

/// Notes every row of the person's own tables that changes while it lives.
class Recording {
public:
    explicit Recording(SQLite::Database& handle);
    ~Recording();
    Recording(const Recording&) = delete;
    Recording& operator=(const Recording&) = delete;
    /// Empty where nothing has changed.
    [[nodiscard]] Changeset changeset() const;

private:
    sqlite3_session* m_session = nullptr;
};

/// From which day on the days of each habit may be judged otherwise than before a change.
struct Touched {
    std::map<std::string, Day> habits;  ///< by id
    std::optional<Day> all;             ///< every habit
};

/// Table change: what was done on this device, in the order in which it was committed. Called within a transaction.
class ChangeLog {
public:
    explicit ChangeLog(SQLite::Database& handle) : m_handle(handle) {}

    /// Adds a change; what had been undone can no longer be redone. Returns its sequence.
    std::int64_t append(const Change& change, const Changeset& changeset);
    [[nodiscard]] std::optional<Change> lastDone();
    [[nodiscard]] std::optional<Change> firstUndone();
    /// Takes a change back, or makes it once more, and returns the rows that this changed. Throws
    /// Refusal{ChangedSince} where a row is no longer as the change left it.
    Changeset takeBack(const Change& change);
    Changeset makeAgain(const Change& change);
    [[nodiscard]] Touched touchedBy(const Changeset& changeset);

private:
    [[nodiscard]] Changeset changesetOf(const Change& change);
    void apply(const Changeset& changeset);
    void setUndone(const Change& change, bool undone);
    SQLite::Database& m_handle;
};

}  // namespace limber
