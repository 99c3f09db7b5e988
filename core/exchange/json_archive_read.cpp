// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/json_archive.h"

#include "core/exchange/archive_parser.h"
#include "core/exchange/counted_bytes.h"
#include "core/exchange/entry_check.h"
#include "core/exchange/json_rows.h"
#include "core/exchange/whole_file.h"
#include "core/habit/refusal.h"
#include "core/habit/settings.h"

#include <istream>
#include <unordered_map>
#include <unordered_set>

namespace limber {
namespace {

/// Collects rows into a snapshot and checks each against those before it. Habits are written first.
class SnapshotCollector {
public:
    explicit SnapshotCollector(std::optional<Instant> now) : m_now(now) {}

    void add(const std::string& section, const nlohmann::json& row)
    {
        if (section == "habits")
            addHabit(habitFromRow(row));
        else if (section == "entries")
            addEntry(entryFromRow(row));
        else if (section == "cramps")
            addCramp(crampFromRow(row));
        else if (section == "marks")
            addMark(markFromRow(row));
        else if (section == "vacations")
            m_snapshot.vacations.push_back(vacationFromRow(row));
        else
            addSettings(row);
    }

    [[nodiscard]] Snapshot take()
    {
        sortByTime(m_snapshot.entries);
        return std::move(m_snapshot);
    }

private:
    void addHabit(Habit habit)
    {
        if (!m_habits.emplace(habit.id, m_snapshot.habits.size()).second)
            throw RowProblem("two habits have the same \"id\"");
        m_snapshot.habits.push_back(std::move(habit));
    }

    const Habit& habitOf(const std::string& id) const
    {
        const auto found = m_habits.find(id);
        if (found == m_habits.end())
            throw RowProblem("\"habit\" is none of the habits of this file");
        return m_snapshot.habits[found->second];
    }

    void addEntry(Entry entry)
    {
        if (const std::string problem = problemOf(entry, habitOf(entry.habit)); !problem.empty())
            throw RowProblem(problem);
        if (const std::string problem = timeProblemOf(entry, habitOf(entry.habit), m_now); !problem.empty())
            throw RowProblem(problem);
        requireNewId(entry.id);
        m_snapshot.entries.push_back(std::move(entry));
    }

    void addCramp(Cramp cramp)
    {
        if (const std::string problem = timeProblemOf(cramp, m_now); !problem.empty())
            throw RowProblem(problem);
        requireNewId(cramp.id);
        m_snapshot.cramps.push_back(std::move(cramp));
    }

    void addMark(DayMark mark)
    {
        const char* kind = mark.kind == DayMark::Kind::Skip ? " skip " : " repair ";
        if (!m_marks.insert(habitOf(mark.habit).id + kind + isoText(mark.day)).second)
            throw RowProblem("a day is marked twice");
        m_snapshot.marks.push_back(std::move(mark));
    }

    void addSettings(const nlohmann::json& row)
    {
        Settings scratch;
        for (const auto& [key, value] : row.items()) {
            if (!value.is_string())
                throw RowProblem("a setting is not a text");
            try {
                assignSetting(scratch, key, value.get<std::string>());
            } catch (const Refusal&) {
                throw RowProblem("a setting is not known or cannot have that value");
            }
            m_snapshot.settings[key] = value.get<std::string>();
        }
    }

    void requireNewId(const std::string& id)
    {
        if (!m_ids.insert(id).second)
            throw RowProblem("two rows have the same \"id\"");
    }

    std::optional<Instant> m_now;
    Snapshot m_snapshot;
    std::unordered_map<std::string, std::size_t> m_habits;
    std::unordered_set<std::string> m_ids;
    std::unordered_set<std::string> m_marks;
};

void requireVersion(const nlohmann::json& version, const std::string& name)
{
    if (!version.is_number_unsigned() || version.get<std::uint64_t>() < 1)
        throw RowProblem("\"version\" is not a version");
    if (version.get<std::uint64_t>() > static_cast<std::uint64_t>(jsonArchiveVersion))
        throw Refusal(RefusalCode::NewerFile, {name, version.dump(), std::to_string(jsonArchiveVersion)});
}

}  // namespace

Snapshot readJson(std::istream& in, const std::string& name, std::optional<Instant> now)
{
    SnapshotCollector collector(now);
    ArchiveParser parser({"habits", "entries", "cramps", "marks", "vacations"}, "settings",
                         {[&](const auto& version) { requireVersion(version, name); },
                          [&](const auto& section, const auto& row) { collector.add(section, row); }});
    Position position;
    try {
        if (!in)
            throw RowProblem("the file cannot be read");
        wholeFile(name, [&] { nlohmann::json::sax_parse(CountedBytes(in.rdbuf(), position), CountedBytes(), &parser); });
        parser.finish();
    } catch (const RowProblem& problem) {
        throw Refusal(RefusalCode::BadFile, {name, "line " + std::to_string(position.line) + ": " + problem.what()});
    }
    return collector.take();
}

}  // namespace limber
