// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tracker/merge.h"
#include "core/tracker/progress_reader.h"

#include <cmath>

namespace limber {
namespace {

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
    if (dryRun)
        return m->read([&] { return countMissing(*m, snapshot); });
    std::int64_t added = 0;
    m->change(Change::Action::Import, [&](Receipt&) { added = addMissing(*m, snapshot); });
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

}  // namespace limber
