// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/durable_file.h"
#include "core/tracker/merge.h"
#include "core/tracker/progress_reader.h"

#include <cmath>

namespace limber {
namespace {

/// Thrown to take back what was only to be counted.
struct OnlyCounted {};

constexpr double strengthTolerance = 1e-6;

/// A stored standing that lies ahead, from a time when the clock was wrong, is not used and so not wrong.
bool agree(const Standing& stored, ProgressReader& progress, const Habit& habit)
{
    if (stored.through > progress.settledThrough())
        return true;
    const auto counted = progress.countedThrough(habit, stored.through);
    return counted && stored.streak == counted->streak && stored.best == counted->best
        && std::abs(stored.strength - counted->strength) < strengthTolerance;
}

void checkPermissions(const std::filesystem::path& path, std::filesystem::perms wanted, std::vector<std::string>& problems)
{
    const auto others = std::filesystem::perms::group_all | std::filesystem::perms::others_all;
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (error || (status.permissions() & others) == std::filesystem::perms::none)
        return;
    const bool folder = wanted == std::filesystem::perms::owner_all;
    problems.push_back("Other users may read " + path.string() + "; chmod " + (folder ? "700" : "600") + " would close it.");
}

void removeDatabase(const std::filesystem::path& file)
{
    std::error_code ignored;
    for (const char* suffix : {"", "-wal", "-shm", ".lock"})
        std::filesystem::remove(file.string() + suffix, ignored);
}

std::string stamp(Instant now)
{
    std::string text = isoText(now, std::chrono::seconds(0)).substr(0, std::string_view("2026-11-22T08:05:00").size());
    std::erase(text, ':');
    return text;
}

/// A copy of a backup, so that opening and migrating never touch the backup itself; with its log where it has one.
class Staged {
public:
    Staged(const std::filesystem::path& folder, const std::filesystem::path& file) : m_path(folder / "restore.part")
    {
        removeDatabase(m_path);
        const PrivateUmask umask;
        std::error_code error;
        if (!std::filesystem::copy_file(file, m_path, error))
            throw Refusal(RefusalCode::CannotOpen, {file.string(), error.message()});
        std::filesystem::copy_file(file.string() + "-wal", m_path.string() + "-wal", error);
        makePrivate(m_path);
    }
    ~Staged() { removeDatabase(m_path); }
    Staged(const Staged&) = delete;
    Staged& operator=(const Staged&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

std::vector<std::string> schemaOfNewDatabase(const std::filesystem::path& folder)
{
    const auto file = folder / "restore.new";
    removeDatabase(file);
    std::vector<std::string> schema;
    {
        Database made(file);
        schema = made.schema();
    }
    removeDatabase(file);
    return schema;
}

/// Throws Refusal{NotOurs, Damaged, Newer} for what must not become the database.
void requireRestorable(Database& source, const std::filesystem::path& folder, const std::filesystem::path& file)
{
    if (const auto findings = source.quickCheck(); !findings.empty())
        throw Refusal(RefusalCode::Damaged, {file.string(), findings.front()});
    if (source.schema() != schemaOfNewDatabase(folder))  // a trigger, say, that somebody put into it
        throw Refusal(RefusalCode::NotOurs, {file.string()});
}

std::filesystem::path unusedName(const std::filesystem::path& folder, const std::string& name)
{
    auto file = folder / (name + ".db");
    for (int next = 2; std::filesystem::exists(file); ++next)
        file = folder / (name + "-" + std::to_string(next) + ".db");
    return file;
}

/// A database that is damaged can neither be read nor copied as one; it is just what a restore is for. Its bytes are kept.
void replaceBroken(const std::filesystem::path& present, Database& source, const std::filesystem::path& kept)
{
    const PrivateUmask umask;
    std::error_code error;
    if (!std::filesystem::copy_file(present, kept, error))
        throw Refusal(RefusalCode::CannotOpen, {kept.string(), error.message()});
    std::filesystem::copy_file(present.string() + "-wal", kept.string() + "-wal", error);
    Database::rebuild(present, source);
}

/// SQLite gives the files beside a database the permissions that it has.
void makeAllPrivate(const std::filesystem::path& file)
{
    for (const char* suffix : {"", "-wal", "-shm"})
        makePrivate(file.string() + suffix);
}

void replace(const std::filesystem::path& file, Database& source, const std::filesystem::path& kept)
{
    makeAllPrivate(file);
    try {
        Database present(file);
        if (present.quickCheck().empty()) {
            present.copyTo(kept);
            return present.replaceBy(source);
        }
    } catch (const Refusal& refusal) {
        if (refusal.code() != RefusalCode::Damaged && refusal.code() != RefusalCode::NotOurs)
            throw;
    }
    replaceBroken(file, source, kept);
}

}  // namespace

Snapshot Tracker::snapshot()
{
    return m->read([&] {
        Snapshot all;
        all.habits = m->habits.all();
        all.entries = m->entries.all();
        const Day last(boost::gregorian::max_date_time);
        all.cramps = m->entries.cramps(beginningOfTime(), last);
        all.marks = m->choices.marks(beginningOfTime(), last);
        all.vacations = m->choices.vacations();
        all.settings = m->choices.chosenSettings();
        return all;
    });
}

std::int64_t Tracker::merge(const Snapshot& snapshot, bool dryRun)
{
    std::int64_t added = 0;
    try {
        m->change(Change::Action::Import, [&](Receipt&) {
            added = addMissing(*m, snapshot);
            if (dryRun)
                throw OnlyCounted{};
        });
    } catch (const OnlyCounted&) {
        // The transaction is taken back; the count stays.
    }
    return added;
}

void Tracker::backup(const std::filesystem::path& file)
{
    m->db.copyTo(file, "presence");  // which stays on this device
}

Diagnosis Tracker::diagnose()
{
    return m->read([&] {
        Diagnosis found;
        found.path = path();
        found.version = m->db.version();
        found.entries = m->entries.count();
        found.problems = m->db.quickCheck();
        checkPermissions(found.path.parent_path(), std::filesystem::perms::owner_all, found.problems);
        checkPermissions(found.path, std::filesystem::perms::owner_read, found.problems);
        ProgressReader progress(*m);
        const auto standings = m->standings.all();
        for (const Habit& habit : m->habits.all()) {
            const auto stored = standings.find(habit.id);
            if (stored != standings.end() && !agree(stored->second, progress, habit))
                found.problems.push_back("The stored streak of " + habit.name + " is not what its entries say.");
        }
        return found;
    });
}

std::filesystem::path restore(const std::filesystem::path& folder, const std::filesystem::path& file, const Clock& clock)
{
    makePrivateFolder(folder / "backups");
    const Staged staged(folder, file);
    const auto kept = unusedName(folder / "backups", "before-restore-" + stamp(clock.now()));
    try {
        Database source(staged.path(), Database::Missing::Refuse);  // migrates an older one, refuses a newer one
        requireRestorable(source, folder, file);
        replace(folder / "limber.db", source, kept);
    } catch (const Refusal& refusal) {
        if (refusal.args().empty() || refusal.args().front() != std::filesystem::absolute(staged.path()).string())
            throw;
        auto args = refusal.args();
        args.front() = file.string();
        throw Refusal(refusal.code(), args);
    }
    return kept;
}

}  // namespace limber
