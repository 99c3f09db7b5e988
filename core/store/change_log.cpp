// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/change_log.h"

#include "core/habit/refusal.h"
#include "core/store/columns.h"

#include <sqlite3.h>

namespace limber {
namespace {

/// So many steps can be undone; older ones are forgotten.
constexpr std::int64_t stepsKept = 1000;

/// The tables that hold what a person entered; the rest belongs to the device or is derived.
constexpr const char* personalTables[] = {"habit", "goal",     "schedule", "reminder_time", "entry",
                                          "cramp", "day_mark", "vacation", "setting"};

void require(int code, SQLite::Database& handle)
{
    if (code != SQLITE_OK)
        throw SQLite::Exception(handle.getHandle(), code);
}

Change changeIn(SQLite::Statement& row)
{
    Change change;
    change.sequence = row.getColumn(0).getInt64();
    change.action = changeActionNamed(row.getColumn(1).getString());
    change.habit = row.getColumn(2).getString();
    if (!row.isColumnNull(3))
        change.day = dayIn(row.getColumn(3));
    if (!row.isColumnNull(4))
        change.value = row.getColumn(4).getDouble();
    return change;
}

std::optional<Change> readOne(SQLite::Database& handle, const char* which)
{
    SQLite::Statement row(handle, std::string("SELECT sequence, action, habit, day, value FROM change ") + which);
    return row.executeStep() ? std::optional(changeIn(row)) : std::nullopt;
}

Changeset inverted(const Changeset& changeset, SQLite::Database& handle)
{
    int size = 0;
    void* bytes = nullptr;
    require(sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.data(), &size, &bytes), handle);
    const auto* first = static_cast<unsigned char*>(bytes);
    Changeset result(first, first + size);
    sqlite3_free(bytes);
    return result;
}

int abortOnConflict(void*, int, sqlite3_changeset_iter*)
{
    return SQLITE_CHANGESET_ABORT;
}

}  // namespace

Recording::Recording(SQLite::Database& handle)
{
    require(sqlite3session_create(handle.getHandle(), "main", &m_session), handle);
    for (const char* table : personalTables)
        require(sqlite3session_attach(m_session, table), handle);
}

Recording::~Recording()
{
    sqlite3session_delete(m_session);
}

Changeset Recording::changeset() const
{
    int size = 0;
    void* bytes = nullptr;
    if (const int code = sqlite3session_changeset(m_session, &size, &bytes); code != SQLITE_OK)
        throw SQLite::Exception("the change could not be noted", code);
    const auto* first = static_cast<unsigned char*>(bytes);
    Changeset result(first, first + size);
    sqlite3_free(bytes);
    return result;
}

std::int64_t ChangeLog::append(const Change& change, const Changeset& changeset)
{
    m_handle.exec("DELETE FROM change WHERE undone=1");
    SQLite::Statement row(m_handle, "INSERT INTO change (action, habit, day, value, changeset) VALUES (?, ?, ?, ?, ?)");
    row.bind(1, nameOf(change.action));
    row.bind(2, change.habit);
    bindMaybe(row, 3, change.day ? std::optional(dayNumber(*change.day)) : std::nullopt);
    bindMaybe(row, 4, change.value);
    row.bindNoCopy(5, changeset.data(), static_cast<int>(changeset.size()));
    row.exec();
    const std::int64_t sequence = m_handle.getLastInsertRowid();
    SQLite::Statement old(m_handle, "DELETE FROM change WHERE sequence <= ?");
    old.bind(1, sequence - stepsKept);
    old.exec();
    return sequence;
}

std::optional<Change> ChangeLog::lastDone()
{
    return readOne(m_handle, "WHERE undone=0 ORDER BY sequence DESC LIMIT 1");
}

std::optional<Change> ChangeLog::firstUndone()
{
    return readOne(m_handle, "WHERE undone=1 ORDER BY sequence LIMIT 1");
}

Changeset ChangeLog::takeBack(const Change& change)
{
    Changeset back = inverted(changesetOf(change), m_handle);
    apply(back);
    setUndone(change, true);
    return back;
}

Changeset ChangeLog::makeAgain(const Change& change)
{
    Changeset again = changesetOf(change);
    apply(again);
    setUndone(change, false);
    return again;
}

Changeset ChangeLog::changesetOf(const Change& change)
{
    SQLite::Statement row(m_handle, "SELECT changeset FROM change WHERE sequence=?");
    row.bind(1, change.sequence);
    row.executeStep();
    const SQLite::Column blob = row.getColumn(0);
    const auto* first = static_cast<const unsigned char*>(blob.getBlob());
    return Changeset(first, first + blob.getBytes());
}

void ChangeLog::apply(const Changeset& changeset)
{
    Changeset copy = changeset;  // SQLite asks for a mutable buffer
    const int code = sqlite3changeset_apply(m_handle.getHandle(), static_cast<int>(copy.size()), copy.data(), nullptr,
                                            abortOnConflict, nullptr);
    if (code == SQLITE_ABORT || code == SQLITE_CONSTRAINT)
        throw Refusal(RefusalCode::ChangedSince);
    require(code, m_handle);
}

void ChangeLog::setUndone(const Change& change, bool undone)
{
    SQLite::Statement row(m_handle, "UPDATE change SET undone=? WHERE sequence=?");
    row.bind(1, undone ? 1 : 0);
    row.bind(2, change.sequence);
    row.exec();
}

}  // namespace limber
