// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A backup in the place of the database, which another program may be writing to just now.

#include "core/habit/refusal.h"
#include "core/store/database.h"
#include "core/store/durable_file.h"
#include "core/store/staging.h"
#include "core/tracker.h"

namespace limber {
namespace {

namespace fs = std::filesystem;

/// Copied with its log, where it has one.
void copyWithLog(const fs::path& from, const fs::path& to, const fs::path& blamed)
{
    const PrivateUmask umask;
    std::error_code error;
    if (!fs::copy_file(from, to, error))
        throw Refusal(RefusalCode::CannotOpen, {blamed.string(), error.message()});
    // Its last entries stand in the log: without it an older state would come back.
    const fs::path log = from.string() + "-wal";
    if (!fs::copy_file(log, to.string() + "-wal", error) && error != std::errc::no_such_file_or_directory)
        throw Refusal(RefusalCode::CannotOpen, {log.string(), error.message()});
    makePrivate(to);
}

/// Throws Refusal{NotOurs, Damaged} for what must not become the database.
void requireRestorable(Database& source, const Staging& staging, const fs::path& file)
{
    if (const auto findings = source.quickCheck(); !findings.empty())
        throw Refusal(RefusalCode::Damaged, {file.string(), findings.front()});
    if (source.schema() != Database(staging.path() / "new.db").schema())  // a trigger, say, that somebody put into it
        throw Refusal(RefusalCode::NotOurs, {file.string()});
}

fs::path unusedName(const fs::path& folder, const fs::path& name)
{
    auto file = folder / name;
    for (int next = 2; fs::exists(file); ++next)
        file = folder / (name.stem().string() + "-" + std::to_string(next) + ".db");
    return file;
}

bool isBroken(const Refusal& refusal)
{
    return refusal.code() == RefusalCode::Damaged || refusal.code() == RefusalCode::NotOurs;
}

/// SQLite gives the files beside a database the permissions that it has.
void makeAllPrivate(const fs::path& file)
{
    for (const char* suffix : {"", "-wal", "-shm"})
        makePrivate(file.string() + suffix);
}

/// What a database is replaced by, and where what it was is kept. Both under one lock, or what another program writes
/// between the two would be in neither.
struct Replacement {
    fs::path file;
    Database& source;
    fs::path backups;
    std::string name;
    std::chrono::milliseconds patience;

    [[nodiscard]] fs::path carryOut() const
    {
        makeAllPrivate(file);
        try {
            Database present(file);  // made where there is none, and migrated, before the lock: it takes it too
            if (present.quickCheck().empty())
                return replace(present);
        } catch (const Refusal& refusal) {
            if (!isBroken(refusal))
                throw;
        }
        return replaceBroken();
    }

private:
    [[nodiscard]] fs::path replace(Database& present) const
    {
        const WriteLock lock(file, WriteLock::Wait::Patiently, patience);
        present.follow(lock);
        const auto kept = unusedName(backups, name);
        present.copyTo(kept);
        present.replaceBy(source, lock);
        return kept;
    }

    /// A database that is damaged can neither be read nor copied as one; it is just what a restore is for. Its bytes are kept.
    [[nodiscard]] fs::path replaceBroken() const
    {
        const WriteLock lock(file, WriteLock::Wait::Patiently, patience);
        const auto kept = unusedName(backups, name);
        const Staging staging(backups, kept);
        const auto bytes = staging.path() / "kept.db";
        copyWithLog(file, bytes, kept);
        if (fs::exists(bytes.string() + "-wal"))
            moveIntoPlace(bytes.string() + "-wal", kept.string() + "-wal");
        moveIntoPlace(bytes, kept);
        Database::rebuild(file, source, lock);
        return kept;
    }
};

/// What is wrong with the copy is said of the file that it was made of.
[[noreturn]] void refuseFor(const fs::path& file, const fs::path& copy, const Refusal& refusal)
{
    if (refusal.args().empty() || refusal.args().front() != copy.string())
        throw refusal;
    auto args = refusal.args();
    args.front() = file.string();
    throw Refusal(refusal.code(), args);
}

}  // namespace

fs::path restore(const fs::path& folder, const fs::path& file, const Clock& clock, const Zone& zone,
                 std::chrono::milliseconds patience)
{
    const auto backups = folder / "backups";
    makePrivateFolder(backups);
    const Staging staging(folder, folder);
    const auto copy = staging.path() / "restore.db";  // opening and migrating never touch the backup itself
    copyWithLog(file, copy, file);
    try {
        Database source(copy, Database::Missing::Refuse);  // migrates an older one, refuses a newer one
        requireRestorable(source, staging, file);
        return Replacement{folder / "limber.db", source, backups, backupName("before-restore", clock.now(), zone), patience}.carryOut();
    } catch (const Refusal& refusal) {
        refuseFor(file, copy, refusal);
    }
}

}  // namespace limber
