// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/cramp_options.h"
#include "app/cli/context.h"
#include "app/cli/display_width.h"
#include "app/cli/failure.h"
#include "app/cli/receipt_text.h"
#include "app/cli/syntax.h"
#include "app/cli/typed_text.h"
#include "app/cli/verbs.h"
#include "core/habit/quantity.h"

namespace limber {
namespace {

class Log final : public Command {
public:
    void declare(Syntax& syntax) override
    {
        syntax.positional("HABIT", m_what, "water, bedtime, sleep, wakeup, exercise, stretch, cramp, or one of your own");
        syntax.positional("VALUE", m_value, "250, 250ml, 0.25l; 30, 1h30; 22:41; a sleep as 22:50-06:10; yes or no");
        syntax.option("--at", m_at, "TIME", "when: HH:MM, the latest such time, or YYYY-MM-DDTHH:MM");
        syntax.option("--day,--night", m_day, "DAY", "the day or night it counts for: YYYY-MM-DD, today, yesterday");
        syntax.option("--note", m_note, "TEXT", "a note");
        syntax.flag("--partly", m_partly, "stretch: only a part of the routine was done");
        m_cramp.declare(syntax);
    }

    void run(Context& context) override
    {
        if (m_what == "cramp")
            return logCramp(context);
        if (m_cramp.isGiven())
            throw WrongUsage("--leg, --pain, --minutes and --signs belong to log cramp.");
        const Receipt receipt = m_what == "wakeup" || m_what == "wake-up" ? logWakeUp(context) : logHabit(context);
        printReceipt(context, receipt, m_day ? DayChosen::ByUser : DayChosen::ByTime);
    }

private:
    void logCramp(Context& context)
    {
        if (m_value || m_partly)
            throw WrongUsage("A cramp has no value; write --pain, --minutes, --leg or --signs.");
        if (m_day && !m_at)
            throw WrongUsage("A cramp belongs to a night by its time; write --at too.");
        NewCramp cramp = m_cramp.described();
        cramp.when = typedWhen(m_at, m_day, context.tracker());
        cramp.note = typedNote(m_note);
        printReceipt(context, context.tracker().logCramp(cramp));
    }

    Receipt logWakeUp(Context& context)
    {
        return context.tracker().logWakeUp(clockWhen(context), typedNote(m_note), context.confirmed());
    }

    Receipt logHabit(Context& context)
    {
        Tracker& tracker = context.tracker();
        const Habit habit = tracker.habit(m_what);
        if (m_partly && habit.kind != HabitKind::Routine)
            throw WrongUsage("--partly belongs to a routine such as stretch.");
        if (habit.id == builtin::sleep)
            return logSleep(context);
        if (habit.kind == HabitKind::Clock)
            return logClock(context, habit);
        NewEntry entry;
        entry.habit = habit.id;
        entry.value = valueFor(habit);
        entry.when = typedWhen(m_at, m_day, tracker);
        entry.note = typedNote(m_note);
        entry.partly = m_partly;
        entry.confirmed = context.confirmed();
        return tracker.log(entry);
    }

    Receipt logClock(Context& context, const Habit& habit)
    {
        Tracker& tracker = context.tracker();
        if (habit.id == builtin::bedtime)
            return tracker.logBedtime(clockWhen(context), typedNote(m_note), context.confirmed());
        return tracker.logClock(habit.id, clockWhen(context), typedNote(m_note));
    }

    Receipt logSleep(Context& context)
    {
        if (!m_value)
            throw WrongUsage("A sleep needs its bedtime and wake-up, such as: limberctl log sleep 22:50-06:10");
        if (m_at)
            throw WrongUsage("A sleep has its times in its value; name the night with --night.");
        Tracker& tracker = context.tracker();
        const BedAndUp times = typedSleep(*m_value);
        return tracker.logSleep(times.bed, times.up, typedWhen({}, m_day, tracker), context.confirmed(),
                                typedNote(m_note));
    }

    /// A clock habit's value is when it happened; without one it is now.
    When clockWhen(Context& context)
    {
        if (m_value && m_at)
            throw WrongUsage("Give the time once, as the value or with --at.");
        return typedWhen(m_value ? m_value : m_at, m_day, context.tracker());
    }

    double valueFor(const Habit& habit) const
    {
        if (m_value && habit.kind == HabitKind::YesNo)
            return answer(habit);
        if (m_value)
            return parseQuantity(habit, *m_value);
        if (habit.kind == HabitKind::YesNo)
            return 1;
        if (habit.kind == HabitKind::Routine && !m_partly)
            return 0;  // all of it, however long that takes
        throw WrongUsage("How much? Write a value, such as: limberctl log " + m_what +
                         (habit.kind == HabitKind::Amount ? " 250" : " 30"));
    }

    double answer(const Habit& habit) const
    {
        try {
            return parseQuantity(habit, *m_value);
        } catch (const Refusal&) {
            throw Failure(inQuotes(*m_value) + " is neither yes nor no; write one of them.");
        }
    }

    std::string m_what;
    std::optional<std::string> m_value;
    std::optional<std::string> m_at;
    std::optional<std::string> m_day;
    std::optional<std::string> m_note;
    bool m_partly = false;
    CrampOptions m_cramp;
};

}  // namespace

std::unique_ptr<Command> makeLog()
{
    return std::make_unique<Log>();
}

}  // namespace limber
