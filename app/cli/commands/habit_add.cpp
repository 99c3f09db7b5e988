// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/context.h"
#include "app/cli/display_width.h"
#include "app/cli/failure.h"
#include "app/cli/receipt_text.h"
#include "app/cli/schedule_text.h"
#include "app/cli/syntax.h"
#include "app/cli/typed_text.h"
#include "app/cli/value_text.h"
#include "app/cli/verbs.h"
#include "app/cli/view_json.h"
#include "core/habit/quantity.h"

#include <algorithm>
#include <ostream>

namespace limber {
namespace {

HabitKind typedKind(const std::string& text)
{
    std::string name = text;
    std::ranges::replace(name, '-', '_');
    if (const auto kind = habitKindNamed(name))
        return *kind;
    throw Failure(inQuotes(text) + " is not a kind of habit; write yes_no, amount, duration, clock or routine.");
}

/// What names `habit` after "limberctl log": its id where its name would be read as something else there.
std::string nameToType(const Habit& habit)
{
    const bool isTaken = habit.name == "wakeup" || habit.name == "cramp" || habit.name.starts_with('-');
    const bool isPlain = habit.name.find_first_of("\"\\$`!") == std::string::npos && printable(habit.name) == habit.name;
    return isPlain && !isTaken ? '"' + habit.name + '"' : habit.id;
}

class HabitAdd final : public Command {
public:
    void declare(Syntax& syntax) override
    {
        syntax.positional("NAME", m_name, "what it is called");
        syntax.option("--kind", m_kind, "KIND", "yes_no (when left out), amount, duration, clock or routine");
        syntax.option("--unit", m_unit, "UNIT", "amount: ml, km, pages, …");
        syntax.option("--goal", m_goal, "GOAL", "such as \">=2000\", \"20..30\", \"<=2\", \"<23:00\"");
        syntax.option("--schedule", m_schedule, "DAYS", "\"every day\" (when left out), mon,wed,fri or 3/week");
        syntax.options("--remind", m_reminders, "TIME", "09:00 or mon,wed@09:00; more than once if you like");
        syntax.flag("--of-night", m_ofNight, "clock: of the night, noon to noon, as bedtime is");
        syntax.option("--color", m_color, "#RRGGBB", "its colour in the window");
    }

    void run(Context& context) override
    {
        Tracker& tracker = context.tracker();
        Habit habit;
        habit.name = typedNote(m_name);
        habit.kind = m_kind ? typedKind(*m_kind) : HabitKind::YesNo;
        habit.span = spanOf(habit.kind);
        habit.unit = unitOf(habit.kind);
        habit.color = colorTyped();
        habit.goals = {{beginningOfTime(), goalOf(habit)}};
        habit.schedules = {{beginningOfTime(), m_schedule ? parseSchedule(*m_schedule) : Schedule{}}};
        for (const std::string& reminder : m_reminders)
            habit.reminderTimes.push_back(parseReminderTime(reminder));
        const Receipt receipt = tracker.addHabit(habit);
        const Habit added = tracker.habit(receipt.id);
        if (context.json())
            return printJson(context.out(), habitJson(added, tracker.today()));
        context.out() << "Added " << printable(added.name) << ": " << goalWords(added, added.goalOn(tracker.today())) << ", "
                      << scheduleText(added.scheduleOn(tracker.today())) << ". Log it: limberctl log " << nameToType(added) << '\n';
        if (const std::string quiet = quietTimesText(added, tracker.settings()); !quiet.empty())
            context.out() << quiet << '\n';
    }

private:
    Span spanOf(HabitKind kind) const
    {
        if (m_ofNight && kind != HabitKind::Clock)
            throw Failure("Only a clock habit can be of the night; leave --of-night out.");
        return m_ofNight ? Span::Night : Span::Day;
    }

    std::string unitOf(HabitKind kind) const
    {
        const bool inMinutes = kind == HabitKind::Duration || kind == HabitKind::Routine;
        if (!m_unit)
            return inMinutes ? "min" : "";
        if (kind != HabitKind::Amount && !(inMinutes && *m_unit == "min"))
            throw Failure("Only an amount has a unit of its own; leave --unit out, or add --kind amount.");
        return typedNote(m_unit);
    }

    std::string colorTyped() const
    {
        const std::string color = m_color.value_or("");
        const bool right = color.empty() || (color.size() == 7 && color[0] == '#' &&
                                             color.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string::npos);
        if (!right)
            throw Failure(inQuotes(color) + " is not a colour; write it as #rrggbb, such as #3f7d6e.");
        return color;
    }

    Goal goalOf(const Habit& habit) const
    {
        if (m_goal)
            return parseGoal(habit, *m_goal);
        if (habit.kind == HabitKind::YesNo || habit.kind == HabitKind::Routine)
            return {};
        throw Failure("A habit of this kind needs a goal; add one such as --goal " +
                      std::string(habit.kind == HabitKind::Clock ? "\"<08:00\"." : "\">=10\"."));
    }

    std::string m_name;
    std::optional<std::string> m_kind;
    std::optional<std::string> m_unit;
    std::optional<std::string> m_goal;
    std::optional<std::string> m_schedule;
    std::optional<std::string> m_color;
    std::vector<std::string> m_reminders;
    bool m_ofNight = false;
};

}  // namespace

std::unique_ptr<Command> makeHabitAdd()
{
    return std::make_unique<HabitAdd>();
}

}  // namespace limber
