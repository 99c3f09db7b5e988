// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whole databases: copied, and put in the place of one another.

#include "core/store/database.h"

#include "core/habit/refusal.h"
#include "core/store/durable_file.h"
#include "core/store/sqlite_refusal.h"
#include "core/store/staging.h"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

namespace limber {
namespace {

void copyAll(SQLite::Database& from, SQLite::Database& to, const std::filesystem::path& file)
{
    SQLite::Backup backup(to, from);
    if (backup.executeStep(-1) != SQLITE_DONE)
        throw Refusal(RefusalCode::Busy, {file.string()});
}

/// Nothing of it stays behind in the file's free pages either. The first version had no such table.
void forgetPresence(const std::filesystem::path& file)
{
    SQLite::Database copy(std::filesystem::absolute(file).string(), SQLite::OPEN_READWRITE, busyMilliseconds);
    if (copy.tableExists("presence"))
        copy.exec("PRAGMA secure_delete=ON; DELETE FROM presence");
}

}  // namespace

void Database::copyTo(const std::filesystem::path& copy)
{
    follow();
    copyOpened(copy);
}

void Database::copyOpened(const std::filesystem::path& copy)
{
    if (std::filesystem::exists(copy))
        throw Refusal(RefusalCode::FileExists, {copy.string()});
    const Staging staging(copy.has_parent_path() ? copy.parent_path() : ".", copy);
    const auto draft = staging.path() / "copy.db";
    const PrivateUmask umask;
    try {
        SQLite::Statement vacuum(*m_handle, "VACUUM INTO ?");
        vacuum.bind(1, draft.string());
        vacuum.exec();
        forgetPresence(draft);
    } catch (const SQLite::Exception& error) {
        const bool isOurFault = error.getErrorCode() == SQLITE_CORRUPT || error.getErrorCode() == SQLITE_NOTADB;
        refuse(error, isOurFault ? m_file : copy);
    }
    moveIntoPlace(draft, copy);
}

void Database::replaceBy(Database& source, const WriteLock& lock)
{
    guarded([&] {
        follow(lock);
        copyAll(source.handle(), *m_handle, m_file);
        m_wrote = true;
    });
}

void Database::rebuild(const std::filesystem::path& file, Database& source, const WriteLock&)
{
    try {
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

}  // namespace limber
