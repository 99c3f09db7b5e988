// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/context.h"
#include "app/cli/schedule_text.h"
#include "app/cli/syntax.h"
#include "app/cli/table.h"
#include "app/cli/value_text.h"
#include "app/cli/verbs.h"
#include "app/cli/view_json.h"

namespace limber {
namespace {

std::string remindersText(const Habit& habit)
{
    std::string text;
    for (const ReminderTime& reminder : habit.reminderTimes)
        text += (text.empty() ? "reminded at " : ", ") + reminderTimeText(reminder);
    return text;
}

class HabitList final : public Command {
public:
    void declare(Syntax& syntax) override { syntax.flag("--all", m_all, "those in the archive too"); }

    void run(Context& context) override
    {
        Tracker& tracker = context.tracker();
        const Day today = tracker.today();
        OrderedJson json = OrderedJson::array();
        Table table;
        for (const Habit& habit : tracker.habits(m_all)) {
            if (context.json())
                json.push_back(habitJson(habit, today));
            else
                table.row({habit.name, goalWords(habit, habit.goalOn(today)), scheduleText(habit.scheduleOn(today)),
                           remindersText(habit), Cell(habit.archived ? "archived" : "", Paint::Dim),
                           Cell(habit.id, Paint::Dim)});
        }
        if (context.json())
            printJson(context.out(), json);
        else
            table.print(context.out(), context.colour());
    }

private:
    bool m_all = false;
};

}  // namespace

std::unique_ptr<Command> makeHabitList()
{
    return std::make_unique<HabitList>();
}

}  // namespace limber
