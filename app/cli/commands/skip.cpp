// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/context.h"
#include "app/cli/display_width.h"
#include "app/cli/receipt_text.h"
#include "app/cli/syntax.h"
#include "app/cli/typed_text.h"
#include "app/cli/verbs.h"

#include <ostream>

namespace limber {
namespace {

/// What skip, unskip and repair have in common: a habit, a day, and a sentence when it is done.
void print(Context& context, const Receipt& receipt, const char* what, const std::string& habit, Day day)
{
    if (context.json())
        return printReceipt(context, receipt);
    context.out() << printable(context.tracker().habit(habit).name) << ' ' << what << ' ' << isoText(day) << ".\n";
}

/// A night's habit is skipped for the night that is going on, another for the present day.
Day presentDay(Tracker& tracker, const Habit& habit)
{
    return habit.span == Span::Night ? tracker.tonight() : tracker.today();
}

class Skip final : public Command {
public:
    void declare(Syntax& syntax) override
    {
        syntax.positional("HABIT", m_habit, "its id or name");
        syntax.option("--day,--night", m_day, "DAY", "another day than the present one");
        syntax.option("--reason", m_reason, "TEXT", "why");
    }

    void run(Context& context) override
    {
        Tracker& tracker = context.tracker();
        const Habit habit = tracker.habit(m_habit);
        const Day day = m_day ? typedDay(*m_day, tracker) : presentDay(tracker, habit);
        print(context, tracker.skip(habit.id, day, typedNote(m_reason)), "is skipped on", habit.id, day);
    }

private:
    std::string m_habit;
    std::optional<std::string> m_day;
    std::optional<std::string> m_reason;
};

class Unskip final : public Command {
public:
    void declare(Syntax& syntax) override
    {
        syntax.positional("HABIT", m_habit, "its id or name");
        syntax.option("--day,--night", m_day, "DAY", "another day than the present one");
    }

    void run(Context& context) override
    {
        Tracker& tracker = context.tracker();
        const Habit habit = tracker.habit(m_habit);
        const Day day = m_day ? typedDay(*m_day, tracker) : presentDay(tracker, habit);
        print(context, tracker.unskip(habit.id, day), "is asked for again on", habit.id, day);
    }

private:
    std::string m_habit;
    std::optional<std::string> m_day;
};

class Repair final : public Command {
public:
    void declare(Syntax& syntax) override
    {
        syntax.positional("HABIT", m_habit, "its id or name");
        syntax.positional("DAY", m_day, "the day to bridge: YYYY-MM-DD or yesterday");
    }

    void run(Context& context) override
    {
        Tracker& tracker = context.tracker();
        const Habit habit = tracker.habit(m_habit);
        const Day day = typedDay(m_day, tracker);
        print(context, tracker.repair(habit.id, day), "is repaired on", habit.id, day);
    }

private:
    std::string m_habit;
    std::string m_day;
};

}  // namespace

std::unique_ptr<Command> makeSkip()
{
    return std::make_unique<Skip>();
}

std::unique_ptr<Command> makeUnskip()
{
    return std::make_unique<Unskip>();
}

std::unique_ptr<Command> makeRepair()
{
    return std::make_unique<Repair>();
}

}  // namespace limber
