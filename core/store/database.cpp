// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/database.h"

#include "core/habit/refusal.h"
#include "core/store/durable_file.h"
#include "core/store/migrations.h"
#include "core/store/write_lock.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>
#include <sys/stat.h>

namespace limber {
namespace {

constexpr int busyMilliseconds = 5000;
constexpr int pagesBeforeCheckpoint = 1000;

[[noreturn]] void refuse(const SQLite::Exception& error, const std::filesystem::path& file)
{
    const std::string path = file.string();
    switch (error.getErrorCode()) {
    case SQLITE_FULL:
        throw Refusal(RefusalCode::DiskFull, {path});
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw Refusal(RefusalCode::Busy, {path});
    case SQLITE_READONLY:
    case SQLITE_PERM:
        throw Refusal(RefusalCode::ReadOnly, {path});
    case SQLITE_NOTADB:
        throw Refusal(RefusalCode::NotOurs, {path});
    case SQLITE_CORRUPT:
        throw Refusal(RefusalCode::Damaged, {path, error.what()});
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        throw Refusal(RefusalCode::CannotOpen, {path, error.what()});
    default:
        throw;
    }
}

void copyAll(SQLite::Database& from, SQLite::Database& to, const std::filesystem::path& file)
{
    SQLite::Backup backup(to, from);
    if (backup.executeStep(-1) != SQLITE_DONE)
        throw Refusal(RefusalCode::Busy, {file.string()});
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
    : m_file(std::filesystem::absolute(file))  // SQLite takes "file:…" and ":memory:" for something else
{
    makePrivateFolder(m_file.parent_path());
    guarded([&] {
        open();
        requireOurs(missing);
        migrate(migrations);
    });
}

Database::~Database()
{
    if (!m_wrote)
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

void Database::open()
{
    const PrivateUmask umask;
    m_handle = std::make_unique<SQLite::Database>(m_file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE,
                                                  busyMilliseconds);
    sqlite3* raw = m_handle->getHandle();
    sqlite3_db_config(raw, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    sqlite3_wal_hook(raw, rememberWalPages, &m_walPages);  // replaces SQLite's automatic checkpoint
    m_handle->exec("PRAGMA synchronous=FULL");
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

void Database::migrate(std::span<const std::string_view> migrations)
{
    const int ours = static_cast<int>(migrations.size());
    const int theirs = version();
    if (theirs > ours)
        throw Refusal(RefusalCode::Newer, {m_file.string(), std::to_string(theirs), std::to_string(ours)});
    if (theirs == ours)
        return;
    const WriteLock lock(m_file);
    const int from = version();  // another program may have been faster
    if (from == ours)
        return;
    if (from == 0)
        m_handle->exec("PRAGMA journal_mode=WAL");
    else
        requireSoundAndKeepCopy(from);
    runMigrations(migrations, from);
}

void Database::requireSoundAndKeepCopy(int from)
{
    if (const auto findings = quickCheck(); !findings.empty())
        throw Refusal(RefusalCode::Damaged, {m_file.string(), findings.front()});
    const auto copy = m_file.parent_path() / "backups" / ("before-version-" + std::to_string(from + 1) + ".db");
    makePrivateFolder(copy.parent_path());
    if (!std::filesystem::exists(copy))
        copyTo(copy);
}

void Database::runMigrations(std::span<const std::string_view> migrations, int from)
{
    m_handle->exec("BEGIN IMMEDIATE");
    try {
        for (auto sql : migrations.subspan(static_cast<std::size_t>(from)))
            m_handle->exec(std::string(sql));
        m_handle->exec("PRAGMA application_id=" + std::to_string(applicationId));
        m_handle->exec("PRAGMA user_version=" + std::to_string(migrations.size()));
        m_handle->exec("COMMIT");
    } catch (...) {
        if (sqlite3_get_autocommit(m_handle->getHandle()) == 0)
            m_handle->tryExec("ROLLBACK");
        throw;
    }
    m_wrote = true;
}

int Database::version()
{
    return m_handle->execAndGet("PRAGMA user_version").getInt();
}

std::int64_t Database::dataVersion()
{
    std::int64_t version = 0;
    guarded([&] { version = m_handle->execAndGet("PRAGMA data_version").getInt64(); });
    return version;
}

void Database::read(const std::function<void()>& work)
{
    if (m_inTransaction)
        return work();
    guarded([&] {
        m_handle->exec("BEGIN");
        m_inTransaction = true;
        try {
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
        const WriteLock lock(m_file);
        m_handle->exec("BEGIN IMMEDIATE");
        m_inTransaction = true;
        try {
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
    std::vector<std::string> findings;
    guarded([&] {
        SQLite::Statement check(*m_handle, "PRAGMA quick_check(20)");
        while (check.executeStep()) {
            if (std::string line = check.getColumn(0).getString(); line != "ok")
                findings.push_back(std::move(line));
        }
    });
    return findings;
}

void Database::copyTo(const std::filesystem::path& copy)
{
    if (std::filesystem::exists(copy))
        throw Refusal(RefusalCode::FileExists, {copy.string()});
    const PrivateUmask umask;
    try {
        SQLite::Statement vacuum(*m_handle, "VACUUM INTO ?");
        vacuum.bind(1, std::filesystem::absolute(copy).string());
        vacuum.exec();
    } catch (const SQLite::Exception& error) {
        std::error_code ignored;
        std::filesystem::remove(copy, ignored);
        const bool isOurFault = error.getErrorCode() == SQLITE_CORRUPT || error.getErrorCode() == SQLITE_NOTADB;
        refuse(error, isOurFault ? m_file : copy);
    }
    syncToDisk(copy);
}

void Database::replaceBy(Database& source)
{
    guarded([&] {
        const WriteLock lock(m_file);
        copyAll(source.handle(), *m_handle, m_file);
        m_wrote = true;
    });
}

void Database::rebuild(const std::filesystem::path& file, Database& source)
{
    try {
        const WriteLock lock(file);
        SQLite::Database broken(std::filesystem::absolute(file).string(), SQLite::OPEN_READWRITE, busyMilliseconds);
        sqlite3* raw = broken.getHandle();
        sqlite3_db_config(raw, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        // SQLite's way to empty a file that it cannot read; the next VACUUM does it (sqlite.org/c3ref, DBCONFIG).
        sqlite3_db_config(raw, SQLITE_DBCONFIG_RESET_DATABASE, 1, nullptr);
        broken.exec("VACUUM");
        sqlite3_db_config(raw, SQLITE_DBCONFIG_RESET_DATABASE, 0, nullptr);
        copyAll(source.handle(), broken, file);
    } catch (const SQLite::Exception& error) {
        refuse(error, file);
    }
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
