// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/past_table.h"

#include "app/cli/display_width.h"
#include "app/cli/table.h"
#include "app/cli/value_text.h"

#include <algorithm>
#include <array>
#include <ostream>

namespace limber {
namespace {

constexpr std::size_t latest = 5;

struct Outcome {
    const char* answer;
    const char* column;
    const char* words;  ///< before the time at which it was
};

/// In the order of the columns.
constexpr std::array<Outcome, 10> outcomes{{
    {"done", "done", "done"},
    {"bed", "done", "going to bed"},
    {"open", "opened", "window opened"},
    {"fill_in", "opened", "window opened to fill it in"},
    {"review", "opened", "window opened on the week"},
    {"snooze", "snoozed", "snoozed until"},
    {"skip", "skipped", "skipped"},
    {"withdrawn", "withdrawn", "withdrawn"},
    {"ignored", "ignored", "ignored"},
    {"", "waiting", "waiting for an answer"},
}};

const Outcome& outcomeOf(const PastReminder& past)
{
    const auto* found = std::find_if(outcomes.begin(), outcomes.end(),
                                     [&](const Outcome& outcome) { return past.answer == outcome.answer; });
    return found == outcomes.end() ? outcomes.back() : *found;
}

/// The columns that have anything in them.
std::vector<std::string> columnsFor(const std::vector<PastReminder>& past)
{
    std::vector<std::string> columns;
    for (const Outcome& outcome : outcomes) {
        const bool isThere = std::any_of(past.begin(), past.end(), [&](const PastReminder& each) {
            return std::string_view(outcomeOf(each).column) == outcome.column;
        });
        if (isThere && (columns.empty() || columns.back() != outcome.column))
            columns.emplace_back(outcome.column);
    }
    return columns;
}

Cell countCell(std::size_t count)
{
    return count == 0 ? Cell("-", Paint::Dim) : Cell(std::to_string(count));
}

void printCounts(std::ostream& out, const ReminderReport& report, bool colour)
{
    using Subject = std::pair<ReminderKind, std::string>;
    std::map<Subject, std::map<std::string, std::size_t>> counts;
    for (const PastReminder& past : report.past) {
        auto& row = counts[{past.line.kind, past.line.habit}];
        ++row["shown"];
        ++row[outcomeOf(past).column];
    }
    std::vector<std::string> columns = columnsFor(report.past);
    columns.insert(columns.begin(), "shown");
    std::vector<Table::Align> align(columns.size() + 1, Table::Align::Right);
    align.front() = Table::Align::Left;
    Table table(align);
    std::vector<Cell> head{Cell("")};
    for (const std::string& column : columns)
        head.emplace_back(column, Paint::Dim);
    table.row(head);
    for (auto& [subject, row] : counts) {
        std::vector<Cell> cells{"  " + subjectOf(subject.first, subject.second, report.names)};
        for (const std::string& column : columns)
            cells.push_back(countCell(row[column]));
        table.row(cells);
    }
    table.print(out, colour);
    if (std::find(columns.begin(), columns.end(), "withdrawn") != columns.end())
        out << "  (withdrawn: it was done elsewhere, or its time had passed)\n";
}

std::string outcomeWords(const PastReminder& past, const Zone& zone)
{
    std::string words = outcomeOf(past).words;
    const bool isSnoozed = past.answer == nameOf(ReminderAction::Snooze);
    if (const auto& when = isSnoozed ? past.line.snoozedUntil : past.line.answered)
        words += ' ' + clockText(timeOfDay(zone.wallTime(*when)).minutes);
    return words;
}

void printLatest(std::ostream& out, const ReminderReport& report, const Zone& zone, bool colour)
{
    Table table;
    const std::size_t count = std::min(latest, report.past.size());
    std::for_each(report.past.rbegin(), report.past.rbegin() + static_cast<std::ptrdiff_t>(count), [&](const PastReminder& past) {
        const WallTime shown = zone.wallTime(*past.line.shown);
        table.row({Cell("  " + shortDay(shown.date()), Paint::Dim), clockText(timeOfDay(shown).minutes),
                   subjectOf(past.line.kind, past.line.habit, report.names), outcomeWords(past, zone)});
    });
    table.print(out, colour);
}

}  // namespace

std::string subjectOf(ReminderKind kind, const std::string& habit, const std::map<std::string, std::string>& names)
{
    switch (kind) {
    case ReminderKind::Water: return "water";
    case ReminderKind::WindDown: return "wind-down";
    case ReminderKind::Stretch: return "stretch";
    case ReminderKind::Bedtime: return "bedtime";
    case ReminderKind::Exercise: return "exercise";
    case ReminderKind::Morning: return "morning";
    case ReminderKind::WeeklyReview: return "weekly review";
    case ReminderKind::Custom: break;
    }
    const auto name = names.find(habit);
    return name == names.end() ? habit : printable(name->second);
}

void printPast(std::ostream& out, const ReminderReport& report, const Zone& zone, bool colour)
{
    if (report.past.size() > 1) {
        printCounts(out, report, colour);
        out << "  The latest:\n";
    }
    printLatest(out, report, zone, colour);
}

}  // namespace limber
