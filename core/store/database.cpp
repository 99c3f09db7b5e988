// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/database.h"

#include "core/store/sqlite_refusal.h"

#include <sqlite3.h>

namespace limber {
namespace {

constexpr int pagesBeforeCheckpoint = 1000;

}  // namespace

Database::~Database()
{
    if (!m_wrote || place() != m_place)  // the log at the path is another database's by now
        return;
    // The last writer leaves folds the log into the file, but only where nobody has to wait for it.
    const WriteLock lock(m_file, WriteLock::Wait::NotAtAll);
    if (!lock.held())
        return;
    try {
        checkpoint("TRUNCATE");
    } catch (const SQLite::Exception&) {
        // What is in the log is durable; the next writer folds it in.
    }
}

int Database::version()
{
    return m_handle->execAndGet("PRAGMA user_version").getInt();
}

std::int64_t Database::dataVersion()
{
    std::int64_t version = 0;
    guarded([&] {
        follow();
        version = m_handle->execAndGet("PRAGMA data_version").getInt64();
    });
    return version + (m_opened << 32);
}

void Database::read(const std::function<void()>& work)
{
    if (m_inTransaction)
        return work();
    guarded([&] {
        follow();
        m_handle->exec("BEGIN");
        m_inTransaction = true;
        try {
            requireSameVersion();
            work();
        } catch (...) {
            m_inTransaction = false;
            m_handle->tryExec("ROLLBACK");
            throw;
        }
        m_inTransaction = false;
        m_handle->exec("COMMIT");
    });
}

void Database::write(const std::function<void()>& work)
{
    guarded([&] {
        requireThere();  // or the lock would be left where nothing is any more
        const WriteLock lock = locked();
        follow(lock);
        m_handle->exec("BEGIN IMMEDIATE");
        m_inTransaction = true;
        try {
            requireSameVersion();
            work();
            m_handle->exec("COMMIT");
        } catch (...) {
            m_inTransaction = false;
            if (sqlite3_get_autocommit(m_handle->getHandle()) == 0)
                m_handle->tryExec("ROLLBACK");
            throw;
        }
        m_inTransaction = false;
        m_wrote = true;
        if (m_walPages >= pagesBeforeCheckpoint)
            checkpoint("PASSIVE");
    });
}

void Database::checkpoint(const char* mode)
{
    m_handle->exec(std::string("PRAGMA wal_checkpoint(") + mode + ")");
}

std::vector<std::string> Database::schema()
{
    std::vector<std::string> parts;
    SQLite::Statement rows(*m_handle, "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY name");
    while (rows.executeStep())
        parts.push_back(rows.getColumn(0).getString());
    return parts;
}

std::vector<std::string> Database::quickCheck()
{
    std::vector<std::string> found;
    guarded([&] {
        if (!m_inTransaction)
            follow();
        found = findings();
    });
    return found;
}

std::vector<std::string> Database::findings()
{
    std::vector<std::string> found;
    SQLite::Statement check(*m_handle, "PRAGMA quick_check(20)");
    while (check.executeStep()) {
        if (std::string line = check.getColumn(0).getString(); line != "ok")
            found.push_back(std::move(line));
    }
    return found;
}

void Database::guarded(const std::function<void()>& work)
{
    try {
        work();
    } catch (const SQLite::Exception& error) {
        refuse(error, m_file);
    }
}

}  // namespace limber
