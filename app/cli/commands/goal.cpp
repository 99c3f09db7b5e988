// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/context.h"
#include "app/cli/display_width.h"
#include "app/cli/failure.h"
#include "app/cli/syntax.h"
#include "app/cli/typed_text.h"
#include "app/cli/value_text.h"
#include "app/cli/verbs.h"
#include "app/cli/view_json.h"
#include "core/habit/quantity.h"

#include <ostream>

namespace limber {
namespace {

class SetGoal final : public Command {
public:
    void declare(Syntax& syntax) override
    {
        syntax.positional("HABIT", m_habit, "its id or name");
        syntax.positional("GOAL", m_goal, "1500..1700, \">=7h\", \"<=2000\", \"<23:00\"; without it, the goal is shown");
        syntax.option("--from", m_from, "DAY", "the day from which it counts; otherwise today");
    }

    void run(Context& context) override
    {
        Tracker& tracker = context.tracker();
        Habit habit = tracker.habit(m_habit);
        if (m_from && !m_goal)
            throw WrongUsage("--from needs the goal that counts from that day.");
        if (m_goal) {
            const auto from = m_from ? std::optional<Day>(typedDay(*m_from, tracker)) : std::nullopt;
            tracker.setGoal(habit.id, parseGoal(habit, *m_goal), from);
            habit = tracker.habit(habit.id);
        }
        if (context.json())
            printJson(context.out(), goalsJson(habit, tracker.today()));
        else
            printWords(context, habit);
    }

private:
    static OrderedJson goalsJson(const Habit& habit, Day today)
    {
        OrderedJson json{{"id", habit.id}, {"name", habit.name}, {"goal", goalJson(habit.goalOn(today))},
                         {"history", OrderedJson::array()}};
        for (const auto& [from, goal] : habit.goals) {
            OrderedJson item;
            item["from"] = from <= beginningOfTime() ? OrderedJson() : OrderedJson(isoText(from));
            item["goal"] = goalJson(goal);
            json["history"].push_back(std::move(item));
        }
        return json;
    }

    static void printWords(Context& context, const Habit& habit)
    {
        for (const auto& [from, goal] : habit.goals)
            context.out() << printable(habit.name) << ' ' << goalWords(habit, goal)
                          << (from <= beginningOfTime() ? std::string() : " from " + isoText(from)) << '\n';
    }

    std::string m_habit;
    std::optional<std::string> m_goal;
    std::optional<std::string> m_from;
};

}  // namespace

std::unique_ptr<Command> makeGoal()
{
    return std::make_unique<SetGoal>();
}

}  // namespace limber
