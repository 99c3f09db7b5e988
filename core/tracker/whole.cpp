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
std::filesystem::path stage(const std::filesystem::path& folder, const std::filesystem::path& file)
{
    const auto staged = folder / "restore.part";
    removeDatabase(staged);
    const PrivateUmask umask;
    std::error_code error;
    if (!std::filesystem::copy_file(file, staged, error))
        throw Refusal(RefusalCode::CannotOpen, {file.string(), error.message()});
    std::filesystem::copy_file(file.string() + "-wal", staged.string() + "-wal", error);
    std::filesystem::permissions(staged, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    return staged;
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
    m->db.copyTo(file);
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
    const auto staged = stage(folder, file);
    const auto kept = folder / "backups" / ("before-restore-" + stamp(clock.now()) + ".db");
    try {
        Database source(staged, Database::Missing::Refuse);  // migrates an older one, refuses a newer one
        if (const auto findings = source.quickCheck(); !findings.empty())
            throw Refusal(RefusalCode::Damaged, {file.string(), findings.front()});
        Database present(folder / "limber.db");
        if (source.schema() != present.schema())  // a trigger, say, that somebody put into it
            throw Refusal(RefusalCode::NotOurs, {file.string()});
        present.copyTo(kept);
        present.replaceBy(source);
    } catch (const Refusal& refusal) {
        removeDatabase(staged);
        if (!refusal.args().empty() && refusal.args().front() == staged.string()) {
            auto args = refusal.args();
            args.front() = file.string();
            throw Refusal(refusal.code(), args);
        }
        throw;
    }
    removeDatabase(staged);
    return kept;
}

}  // namespace limber
