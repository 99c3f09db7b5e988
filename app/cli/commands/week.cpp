// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/context.h"
#include "app/cli/day_table.h"
#include "app/cli/reminder_text.h"
#include "app/cli/syntax.h"
#include "app/cli/typed_text.h"
#include "app/cli/value_text.h"
#include "app/cli/verbs.h"
#include "app/cli/view_json.h"
#include "core/habit/quantity.h"

#include <algorithm>
#include <cmath>
#include <ostream>

namespace limber {
namespace {

std::optional<double> toHundredths(const std::optional<double>& value)
{
    return value ? std::optional<double>(std::round(*value * 100) / 100) : std::nullopt;
}

OrderedJson summaryJson(const WeekSummary& summary, const Habit& habit)
{
    const auto total = toHundredths(summary.total);
    const auto change = toHundredths(summary.change);
    OrderedJson json{{"id", summary.habit}, {"met", summary.met}, {"known", summary.known},
            {"average", valueJson(habit, toHundredths(summary.average))},
            {"total", total ? plainNumber(*total) : OrderedJson()},
            {"change", change ? plainNumber(*change) : OrderedJson()}};
    const auto regularity = toHundredths(summary.regularity);
    if (habit.kind == HabitKind::Clock)
        json["regularity_min"] = regularity ? plainNumber(*regularity) : OrderedJson();
    return json;
}

/// A value in the few columns that a day of the week has.
std::string shortValue(const HabitDay& habitDay)
{
    const Habit& habit = *habitDay.habit;
    if (!habitDay.value)
        return habitDay.state == DayState::Skipped ? "skip" : habitDay.state == DayState::Off ? "off" : "-";
    if (habit.kind == HabitKind::Amount)
        return numberText(*habitDay.value);
    const bool isLong = habit.kind == HabitKind::Duration && *habitDay.value >= 60;
    if (!isLong)
        return valueText(habit, *habitDay.value);
    const std::string time = clockText(static_cast<int>(*habitDay.value));
    return time.starts_with('0') ? time.substr(1) : time;
}

std::string averageText(const WeekSummary& summary, const Habit& habit)
{
    if (!summary.average || habit.kind == HabitKind::YesNo)
        return {};
    const std::string average = "average " + valueText(habit, std::round(*summary.average));
    return summary.regularity ? average + ", varies by " + minutesText(*summary.regularity) : average;
}

std::string totalText(const WeekSummary& summary, const Habit& habit)
{
    return summary.total && habit.id == builtin::exercise ? "of WHO's 150: " + valueText(habit, *summary.total)
                                                          : std::string();
}

class Week final : public Command {
public:
    void declare(Syntax& syntax) override
    {
        syntax.positional("DATE", m_day, "any day of it; otherwise the present week");
    }

    void run(Context& context) override
    {
        Tracker& tracker = context.tracker();
        const WeekView week = tracker.week(m_day ? typedDay(*m_day, tracker) : tracker.today());
        if (context.json())
            printList(context, week);
        else
            printTable(context, week);
    }

private:
    static const Habit* habitOf(const WeekView& week, const std::string& id)
    {
        for (const DayView& day : week.days) {
            const auto found = std::ranges::find(day.habits, id, [](const HabitDay& each) { return each.habit->id; });
            if (found != day.habits.end())
                return found->habit.get();
        }
        return nullptr;
    }

    /// A week's view comes without streaks; they are the same for every day of it, as they stand now.
    static void fillStreaks(DayView& day, const std::vector<HabitStreak>& streaks)
    {
        for (HabitDay& habitDay : day.habits) {
            const auto found = std::ranges::find(streaks, habitDay.habit->id,
                                                 [](const HabitStreak& each) { return each.habit->id; });
            if (found == streaks.end())
                continue;
            habitDay.streak = found->streak;
            habitDay.strength = found->strength;
        }
    }

    static void printList(Context& context, WeekView week)
    {
        const auto streaks = context.tracker().streaks();
        OrderedJson json{{"from", isoText(week.from)}, {"to", isoText(week.to)}, {"days", OrderedJson::array()},
                         {"summary", OrderedJson::array()}, {"suggestion", suggestionText(week.suggestion)}};
        for (DayView& day : week.days) {
            fillStreaks(day, streaks);
            json["days"].push_back(dayJson(day, EntriesToo::No));
        }
        for (const WeekSummary& summary : week.summary) {
            if (const Habit* habit = habitOf(week, summary.habit))
                json["summary"].push_back(summaryJson(summary, *habit));
        }
        printJson(context.out(), json);
    }

    static void printTable(Context& context, const WeekView& week)
    {
        using enum Table::Align;
        context.out() << painted(longDay(week.from) + " to " + longDay(week.to), Paint::Bold, context.colour()) << '\n';
        Table table({Left, Right, Right, Right, Right, Right, Right, Right, Right});
        std::vector<Cell> head{""};
        for (const DayView& day : week.days)
            head.emplace_back(shortDay(day.day).substr(0, 6), Paint::Dim);
        head.emplace_back("met", Paint::Dim);
        table.row(std::move(head));
        for (const WeekSummary& summary : week.summary)
            addHabit(table, week, summary);
        table.print(context.out(), context.colour());
        context.out() << '\n' << suggestionText(week.suggestion) << '\n';
    }

    static void addHabit(Table& table, const WeekView& week, const WeekSummary& summary)
    {
        const Habit* habit = habitOf(week, summary.habit);
        if (!habit)
            return;
        std::vector<Cell> cells{habit->name};
        for (const DayView& day : week.days) {
            const auto found = std::ranges::find(day.habits, summary.habit,
                                                 [](const HabitDay& each) { return each.habit->id; });
            if (found == day.habits.end())
                cells.emplace_back("");
            else
                cells.emplace_back(shortValue(*found), paintOf(found->state));
        }
        cells.emplace_back(std::to_string(summary.met) + " of " + std::to_string(summary.known));
        cells.emplace_back(averageText(summary, *habit));
        cells.emplace_back(totalText(summary, *habit));
        table.row(std::move(cells));
    }

    std::optional<std::string> m_day;
};

}  // namespace

std::unique_ptr<Command> makeWeek()
{
    return std::make_unique<Week>();
}

}  // namespace limber
