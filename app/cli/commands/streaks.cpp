// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/context.h"
#include "app/cli/table.h"
#include "app/cli/verbs.h"
#include "app/cli/view_json.h"

#include <cmath>

namespace limber {
namespace {

void printTable(Context& context, const std::vector<HabitStreak>& streaks)
{
    using enum Table::Align;
    Table table({Left, Right, Right, Right});
    table.row({Cell("Habit", Paint::Dim), Cell("streak", Paint::Dim), Cell("best", Paint::Dim),
               Cell("strength", Paint::Dim)});
    for (const HabitStreak& streak : streaks)
        table.row({streak.habit->name, std::to_string(streak.streak.current), std::to_string(streak.streak.best),
                   std::to_string(std::lround(streak.strength * 100)) + " %"});
    table.print(context.out(), context.colour());
}

class Streaks final : public Command {
public:
    void declare(Syntax&) override {}
    void run(Context& context) override
    {
        const auto streaks = context.tracker().streaks();
        if (!context.json())
            return printTable(context, streaks);
        OrderedJson json = OrderedJson::array();
        for (const HabitStreak& streak : streaks)
            json.push_back({{"id", streak.habit->id}, {"current", streak.streak.current},
                            {"best", streak.streak.best}, {"strength", strengthJson(streak.strength)}});
        printJson(context.out(), json);
    }
};

}  // namespace

std::unique_ptr<Command> makeStreaks()
{
    return std::make_unique<Streaks>();
}

}  // namespace limber
