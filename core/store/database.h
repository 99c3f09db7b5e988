// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/file_place.h"
#include "core/store/write_lock.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace limber {

/// The SQLite file: opens, makes and migrates it, and runs work on it in transactions. WAL with synchronous=FULL, so
/// that what was acknowledged survives a power cut. Errors of SQLite leave as Refusal.
///
/// A file that is deleted or moved lives on for whoever has it open, and nobody would ever see what is written to it. So
/// each call looks first whether the file at its path is still the one that is open. Where another database stands there,
/// it is opened in its place and what the old one held is kept in the folder backups; else the call throws Refusal{Gone,
/// Replaced} or as the constructor.
class Database {
public:
    /// Makes the folder (0700) and the file (0600) where they are missing. Throws Refusal{CannotOpen, NotOurs, Damaged,
    /// Newer, Busy, DiskFull, ReadOnly}.
    explicit Database(std::filesystem::path file);
    enum class Missing { Make, Refuse };  ///< what to do with a file that is missing or empty: refused as NotOurs
    Database(std::filesystem::path file, Missing missing);
    /// As above with other migrations than the built-in ones: for tests of migration.
    Database(std::filesystem::path file, std::span<const std::string_view> migrations);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    /// Stays at its address for good. Statements must not outlive the call of `work` they are made in, unless
    /// beforeReopening() ends them.
    [[nodiscard]] SQLite::Database& handle() { return *m_handle; }
    void beforeReopening(std::function<void()> end) { m_beforeReopening = std::move(end); }
    /// How long each call waits for other programs, at most.
    void setPatience(std::chrono::milliseconds patience);
    /// Migrations that the file has seen.
    [[nodiscard]] int version();
    /// Differs once another connection has committed, or another file was opened.
    [[nodiscard]] std::int64_t dataVersion();

    /// Runs `work` in one read transaction, or within the one already going on.
    void read(const std::function<void()>& work);
    /// Runs `work` in one durable write transaction under the write lock; what it throws undoes all of it. Throws
    /// Refusal{Newer, NotOurs} where another program made the file one that this one does not know.
    void write(const std::function<void()>& work);

    /// All tables, indexes, views and triggers with their SQL, in order of their names.
    [[nodiscard]] std::vector<std::string> schema();
    /// SQLite's own findings about the file; empty when it is sound.
    [[nodiscard]] std::vector<std::string> quickCheck();
    /// A copy, 0600 and on disk when this returns: of all but what the machine saw of its user, which no copy holds. Throws
    /// Refusal{FileExists, DiskFull, CannotOpen}.
    void copyTo(const std::filesystem::path& copy);
    /// Opens what stands at its path now, if that is another file, as every call does. `lock` is the write lock.
    void follow(const WriteLock& lock);
    /// Takes over all of `source` in one transaction; other programs see it as any other change. `lock` is the write lock
    /// of this database: what is copied from it and replaced under one lock misses nothing that was written.
    void replaceBy(Database& source, const WriteLock& lock);
    /// The same where `file` cannot be opened as a database any more: it becomes `source`, in place, so that programs
    /// that have it open see it. What was in it is gone.
    static void rebuild(const std::filesystem::path& file, Database& source, const WriteLock& lock);

private:
    Database(std::filesystem::path file, std::span<const std::string_view> migrations, Missing missing);
    void open();
    void requireOurs(Missing missing);
    [[nodiscard]] bool isUpToDate();
    void migrate();
    void requireSoundAndKeepCopy(int from);
    [[nodiscard]] std::vector<std::string> findings();
    void runMigrations(int from);
    [[nodiscard]] bool isLogged();
    void useLog();
    void requireSameVersion();
    void setStaleLogAside();
    void settleAtPlace();
    void requireThere() const;
    void follow();
    void keepOpened();
    void reopen();
    void emptyLog();
    void copyOpened(const std::filesystem::path& copy);
    [[nodiscard]] WriteLock locked() const { return WriteLock(m_file, WriteLock::Wait::Patiently, m_patience); }
    [[nodiscard]] FilePlace place() const { return FilePlace::of(m_file); }
    void checkpoint(const char* mode);
    void guarded(const std::function<void()>& work);

    std::filesystem::path m_file;
    std::span<const std::string_view> m_migrations;
    std::unique_ptr<SQLite::Database> m_handle;
    FilePlace m_place;  ///< of what is open
    std::function<void()> m_beforeReopening = [] {};
    std::chrono::milliseconds m_patience = WriteLock::usualPatience;
    std::int64_t m_opened = 0;  ///< how often
    int m_walPages = 0;  ///< set by SQLite's WAL hook at each commit
    bool m_wrote = false;
    bool m_inTransaction = false;
};

/// "Limb": PRAGMA application_id of our files.
inline constexpr int applicationId = 0x4c696d62;
/// So long a connection waits where SQLite itself finds the file locked.
inline constexpr int busyMilliseconds = 5000;

}  // namespace limber
