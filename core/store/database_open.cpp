// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a file becomes an open database: checked, made or migrated.

#include "core/store/database.h"

#include "core/habit/refusal.h"
#include "core/store/durable_file.h"
#include "core/store/migrations.h"
#include "core/store/write_lock.h"

#include <sqlite3.h>

#include <algorithm>

namespace limber {
namespace {

/// SQLite's own locks are waited for no longer than the write lock.
int busyTimeout(std::chrono::milliseconds patience)
{
    return static_cast<int>(std::min<std::int64_t>(patience.count(), busyMilliseconds));
}

int rememberWalPages(void* pages, sqlite3*, const char*, int count)
{
    *static_cast<int*>(pages) = count;
    return SQLITE_OK;
}

}  // namespace

Database::Database(std::filesystem::path file) : Database(std::move(file), migrations(), Missing::Make) {}

Database::Database(std::filesystem::path file, Missing missing) : Database(std::move(file), migrations(), missing) {}

Database::Database(std::filesystem::path file, std::span<const std::string_view> migrations)
    : Database(std::move(file), migrations, Missing::Make)
{
}

Database::Database(std::filesystem::path file, std::span<const std::string_view> migrations, Missing missing)
    : m_file(std::filesystem::absolute(file)),  // SQLite takes "file:…" and ":memory:" for something else
      m_migrations(migrations)
{
    makePrivateFolder(m_file.parent_path());
    setStaleLogAside();
    guarded([&] {
        open();
        requireOurs(missing);
        if (!isUpToDate()) {
            const WriteLock lock = locked();
            migrate();
        }
        if (!isLogged()) {
            if (const WriteLock lock(m_file, WriteLock::Wait::NotAtAll); lock.held())
                useLog();
        }
    });
    settleAtPlace();
}

void Database::open()
{
    const PrivateUmask umask;
    SQLite::Database opened(m_file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, busyTimeout(m_patience));
    if (m_handle)
        *m_handle = std::move(opened);
    else
        m_handle = std::make_unique<SQLite::Database>(std::move(opened));
    sqlite3* raw = m_handle->getHandle();
    sqlite3_db_config(raw, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    sqlite3_wal_hook(raw, rememberWalPages, &m_walPages);  // replaces SQLite's automatic checkpoint
    m_handle->exec("PRAGMA synchronous=FULL");
}

void Database::setPatience(std::chrono::milliseconds patience)
{
    m_patience = patience;
    sqlite3_busy_timeout(m_handle->getHandle(), busyTimeout(patience));
}

void Database::requireOurs(Missing missing)
{
    m_handle->exec("BEGIN");  // another program may be making the file just now: all of it is there, or nothing
    const int id = m_handle->execAndGet("PRAGMA application_id").getInt();
    const int seen = version();
    const bool isEmpty = schema().empty();
    m_handle->exec("COMMIT");
    const bool isNew = id == 0 && seen == 0 && isEmpty;
    if (id != applicationId && !(isNew && missing == Missing::Make))
        throw Refusal(RefusalCode::NotOurs, {m_file.string()});
    if (seen < 0 || (seen == 0 && !isEmpty))
        throw Refusal(RefusalCode::Damaged, {m_file.string(), "its version cannot be " + std::to_string(seen)});
}

bool Database::isUpToDate()
{
    const int ours = static_cast<int>(m_migrations.size());
    const int theirs = version();
    if (theirs > ours)
        throw Refusal(RefusalCode::Newer, {m_file.string(), std::to_string(theirs), std::to_string(ours)});
    return theirs == ours;
}

/// Called under the write lock.
void Database::migrate()
{
    if (isUpToDate())
        return;  // another program was faster
    const int from = version();
    if (from == 0)
        useLog();
    else
        requireSoundAndKeepCopy(from);
    runMigrations(from);
}

bool Database::isLogged()
{
    return m_handle->execAndGet("PRAGMA journal_mode").getString() == "wal";
}

/// A copy that somebody put there has no log, without which a power cut can take back what was acknowledged.
void Database::useLog()
{
    m_handle->tryExec("PRAGMA journal_mode=WAL");
}

void Database::requireSoundAndKeepCopy(int from)
{
    if (const auto found = findings(); !found.empty())
        throw Refusal(RefusalCode::Damaged, {m_file.string(), found.front()});
    const auto copy = m_file.parent_path() / "backups" / ("before-version-" + std::to_string(from + 1) + ".db");
    makePrivateFolder(copy.parent_path());
    if (!std::filesystem::exists(copy))
        copyOpened(copy);
}

void Database::runMigrations(int from)
{
    m_handle->exec("BEGIN IMMEDIATE");
    try {
        for (auto sql : m_migrations.subspan(static_cast<std::size_t>(from)))
            m_handle->exec(std::string(sql));
        m_handle->exec("PRAGMA application_id=" + std::to_string(applicationId));
        m_handle->exec("PRAGMA user_version=" + std::to_string(m_migrations.size()));
        m_handle->exec("COMMIT");
    } catch (...) {
        if (sqlite3_get_autocommit(m_handle->getHandle()) == 0)
            m_handle->tryExec("ROLLBACK");
        throw;
    }
    m_wrote = true;
}

}  // namespace limber
