// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
    [[nodiscard]] SQLite::Database& handle() { return *m_handle; }
    /// Migrations that the file has seen.
    [[nodiscard]] int version();
    /// Differs once another connection has committed.
    [[nodiscard]] std::int64_t dataVersion();

    /// Runs `work` in one read transaction, or within the one already going on.
    void read(const std::function<void()>& work);
    /// Runs `work` in one durable write transaction under the write lock; what it throws undoes all of it.
    void write(const std::function<void()>& work);

    /// All tables, indexes, views and triggers with their SQL, in order of their names.
    [[nodiscard]] std::vector<std::string> schema();
    /// SQLite's own findings about the file; empty when it is sound.
    [[nodiscard]] std::vector<std::string> quickCheck();
    /// A copy, 0600 and on disk when this returns: of all but what stands in the table `without`. Throws Refusal{FileExists,
    /// DiskFull, CannotOpen}.
    void copyTo(const std::filesystem::path& copy, const std::string& without = {});
    /// Takes over all of `source` in one transaction; other programs see it as any other change.
    void replaceBy(Database& source);
    /// The same where `file` cannot be opened as a database any more: it becomes `source`, in place, so that programs
    /// that have it open see it. What was in it is gone.
    static void rebuild(const std::filesystem::path& file, Database& source);

private:
    Database(std::filesystem::path file, std::span<const std::string_view> migrations, Missing missing);
    void open();
    void requireOurs(Missing missing);
    void migrate(std::span<const std::string_view> migrations);
    void requireSoundAndKeepCopy(int from);
    void runMigrations(std::span<const std::string_view> migrations, int from);
    void checkpoint(const char* mode);
    void guarded(const std::function<void()>& work);

    std::filesystem::path m_file;
    std::unique_ptr<SQLite::Database> m_handle;
    int m_walPages = 0;  ///< set by SQLite's WAL hook at each commit
    bool m_wrote = false;
    bool m_inTransaction = false;
};

/// "Limb": PRAGMA application_id of our files.
inline constexpr int applicationId = 0x4c696d62;
/// So long a connection waits where SQLite itself finds the file locked.
inline constexpr int busyMilliseconds = 5000;

}  // namespace limber
