// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv.h"

#include "core/exchange/csv_records.h"
#include "core/exchange/entry_check.h"
#include "core/exchange/exact_instant.h"
#include "core/exchange/whole_file.h"
#include "core/habit/refusal.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <ostream>
#include <unordered_map>
#include <unordered_set>

namespace limber {
namespace {

enum Column : std::size_t { Id, HabitName, Kind, At, DayText, Value, Unit, Note, ColumnCount };
constexpr std::array<const char*, ColumnCount> header{"id", "habit", "kind", "at", "day", "value", "unit", "note"};

/// All digits that are needed to read back the same number.
std::string exactNumber(double value)
{
    char text[32];
    const auto written = std::to_chars(text, text + sizeof text, value, std::chars_format::fixed);
    return written.ec == std::errc() ? std::string(text, written.ptr) : std::string();
}

bool isClockValue(const Entry& entry, const Habit& habit)
{
    return entry.kind == Entry::Kind::WakeUp || habit.kind == HabitKind::Clock;
}

/// Clock times as "22:41", after midnight "24:40": a table then shows what a person means (rules.md, 00:40 is 24:40).
std::string valueText(const Entry& entry, const Habit& habit)
{
    if (!isClockValue(entry, habit))
        return exactNumber(entry.value);
    const int minutes = static_cast<int>(entry.value);
    const std::string minute = std::to_string(minutes % 60);
    return std::to_string(minutes / 60) + (minute.size() == 1 ? ":0" : ":") + minute;
}

std::optional<double> parseNumber(std::string_view text)
{
    double value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::optional<double> parseClockValue(std::string_view text)
{
    const auto colon = text.find(':');
    if (colon == std::string_view::npos || text.size() - colon != 3)
        return std::nullopt;
    const auto hours = parseNumber(text.substr(0, colon));
    const auto minutes = parseNumber(text.substr(colon + 1));
    if (!hours || !minutes || *minutes >= 60)
        return std::nullopt;
    return *hours * 60 + *minutes;
}

/// How habits are called in the file: the built-in ones by id, others by name unless that could be mistaken.
class HabitNames {
public:
    explicit HabitNames(const std::vector<Habit>& habits)
    {
        for (const Habit& habit : habits)
            m_byId.emplace(habit.id, &habit);
        for (const Habit& habit : habits) {
            if (!m_byId.contains(habit.name) && !m_byName.emplace(habit.name, &habit).second)
                m_byName[habit.name] = nullptr;
        }
    }

    [[nodiscard]] const std::string& nameOf(const Habit& habit) const
    {
        const auto found = m_byName.find(habit.name);
        const bool clear = found != m_byName.end() && found->second == &habit;
        return clear && !isBuiltin(habit.id) ? habit.name : habit.id;
    }

    [[nodiscard]] const Habit* find(const std::string& idOrName) const
    {
        if (const auto found = m_byId.find(idOrName); found != m_byId.end())
            return found->second;
        const auto found = m_byName.find(idOrName);
        return found == m_byName.end() ? nullptr : found->second;
    }

private:
    std::unordered_map<std::string, const Habit*> m_byId;
    std::unordered_map<std::string, const Habit*> m_byName;
};

void requireHeader(CsvRecords& records)
{
    const auto first = records.next();
    if (!first || !std::ranges::equal(*first, header, {}, {}, [](const char* name) { return std::string(name); }))
        throw RowProblem("the header must be id,habit,kind,at,day,value,unit,note");
}

void requirePossible(const Entry& entry, const Habit& habit, std::optional<Instant> now)
{
    if (const std::string problem = problemOf(entry, habit); !problem.empty())
        throw RowProblem(problem);
    if (const std::string problem = timeProblemOf(entry, habit, now); !problem.empty())
        throw RowProblem(problem);
}

Entry entryFrom(const std::vector<std::string>& fields, const HabitNames& names, std::optional<Instant> now)
{
    if (fields.size() != ColumnCount)
        throw RowProblem("it has " + std::to_string(fields.size()) + " fields, not 8");
    Entry entry;
    entry.id = withoutGuard(fields[Id]);
    const Habit* habit = names.find(withoutGuard(fields[HabitName]));
    const auto kind = entryKindNamed(fields[Kind]);
    const auto at = parseInstant(fields[At]);
    const auto day = parseDay(fields[DayText]);
    if (entry.id.empty() || !isShort(entry.id))
        throw RowProblem("the id is empty, too long, or not on one line");
    if (!habit)
        throw RowProblem("there is no habit of that name; add it first");
    if (!kind)
        throw RowProblem("the kind must be value, part, wake_up or nap");
    if (!at)
        throw RowProblem("the time must look like 2026-11-22T08:05:00+08:00");
    if (!day)
        throw RowProblem("the day must look like 2026-11-22");
    entry.habit = habit->id;
    entry.kind = *kind;
    entry.at = at->instant;
    entry.offset = at->offset;
    entry.day = *day;
    const auto value = isClockValue(entry, *habit) ? parseClockValue(fields[Value]) : parseNumber(fields[Value]);
    if (!value)
        throw RowProblem("the value is not what " + habit->name + " takes");
    entry.value = *value;
    entry.note = withoutGuard(fields[Note]);
    const std::string unit = withoutGuard(fields[Unit]);
    if (!unit.empty() && unit != habit->unit)
        throw RowProblem("the unit is not that of " + habit->name);
    requirePossible(entry, *habit, now);
    return entry;
}

}  // namespace

void writeCsv(std::ostream& out, const Snapshot& snapshot)
{
    const HabitNames names(snapshot.habits);
    for (std::size_t column = 0; column < header.size(); ++column)
        out << (column == 0 ? "" : ",") << header[column];
    out << "\r\n";
    for (const Entry& entry : snapshot.entries) {
        const Habit* habit = names.find(entry.habit);
        if (!habit)
            throw std::invalid_argument("an entry's habit is not in the snapshot");
        out << csvField(withGuard(entry.id)) << ',' << csvField(withGuard(names.nameOf(*habit))) << ','
            << nameOf(entry.kind) << ',' << exactText(entry.at, entry.offset) << ',' << isoText(entry.day) << ','
            << valueText(entry, *habit) << ',' << csvField(withGuard(isClockValue(entry, *habit) ? "" : habit->unit))
            << ',' << csvField(withGuard(entry.note)) << "\r\n";
    }
}

Snapshot readCsv(std::istream& in, const std::string& name, const std::vector<Habit>& habits,
                 std::optional<Instant> now)
{
    const HabitNames names(habits);
    Snapshot snapshot;
    std::unordered_set<std::string> ids;
    CsvRecords records(in);
    try {
        if (!in)
            throw RowProblem("the file cannot be read");
        wholeFile(name, [&] {
            requireHeader(records);
            while (const auto fields = records.next()) {
                snapshot.entries.push_back(entryFrom(*fields, names, now));
                if (!ids.insert(snapshot.entries.back().id).second)
                    throw RowProblem("two entries have the same id");
            }
        });
    } catch (const RowProblem& problem) {
        throw Refusal(RefusalCode::BadFile, {name, "line " + std::to_string(records.line()) + ": " + problem.what()});
    }
    sortByTime(snapshot.entries);
    return snapshot;
}

}  // namespace limber
