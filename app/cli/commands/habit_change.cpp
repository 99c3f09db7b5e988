// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/context.h"
#include "app/cli/display_width.h"
#include "app/cli/receipt_text.h"
#include "app/cli/schedule_text.h"
#include "app/cli/syntax.h"
#include "app/cli/typed_text.h"
#include "app/cli/verbs.h"

#include <ostream>

namespace limber {
namespace {

/// What the verbs that change one habit share: its name comes first, and they end with one sentence.
class HabitChange : public Command {
public:
    void declare(Syntax& syntax) override
    {
        syntax.positional("HABIT", m_habit, "its id or name");
        declareMore(syntax);
    }

    void run(Context& context) override
    {
        const Habit habit = context.tracker().habit(m_habit);
        const Receipt receipt = change(context.tracker(), habit);
        if (context.json())
            return printReceipt(context, receipt);
        context.out() << printable(sentence(habit)) << '\n';
    }

private:
    virtual void declareMore(Syntax&) {}
    virtual Receipt change(Tracker& tracker, const Habit& habit) = 0;
    [[nodiscard]] virtual std::string sentence(const Habit& before) const = 0;

    std::string m_habit;
};

class HabitRename final : public HabitChange {
    void declareMore(Syntax& syntax) override { syntax.positional("NAME", m_name, "its new name"); }
    Receipt change(Tracker& tracker, const Habit& habit) override
    {
        Habit renamed = habit;
        renamed.name = typedNote(m_name);
        return tracker.changeHabit(renamed);
    }
    std::string sentence(const Habit& before) const override { return before.name + " is now called " + m_name + '.'; }

    std::string m_name;
};

class HabitSchedule final : public HabitChange {
    void declareMore(Syntax& syntax) override
    {
        syntax.positional("DAYS", m_schedule, "\"every day\", mon,wed,fri or 3/week");
        syntax.option("--from", m_from, "DAY", "the day from which it counts; otherwise today");
    }
    Receipt change(Tracker& tracker, const Habit& habit) override
    {
        const auto from = m_from ? std::optional<Day>(typedDay(*m_from, tracker)) : std::nullopt;
        return tracker.setSchedule(habit.id, parseSchedule(m_schedule), from);
    }
    std::string sentence(const Habit& before) const override
    {
        return before.name + ": " + scheduleText(parseSchedule(m_schedule)) + '.';
    }

    std::string m_schedule;
    std::optional<std::string> m_from;
};

class HabitRemind final : public HabitChange {
    void declareMore(Syntax& syntax) override
    {
        syntax.rest("TIME", m_times, "09:00 or mon,wed@09:00; none switches its reminders off");
    }
    Receipt change(Tracker& tracker, const Habit& habit) override
    {
        Habit changed = habit;
        changed.reminderTimes.clear();
        for (const std::string& time : m_times)
            changed.reminderTimes.push_back(parseReminderTime(time));
        m_quiet = quietTimesText(changed, tracker.settings());
        return tracker.changeHabit(changed);
    }
    std::string sentence(const Habit& before) const override
    {
        std::string times;
        for (const std::string& time : m_times)
            times += (times.empty() ? "" : ", ") + reminderTimeText(parseReminderTime(time));
        return before.name + (times.empty() ? " has no reminders of its own now." : " is reminded of at " + times + '.')
            + (m_quiet.empty() ? "" : ' ' + m_quiet);
    }

    std::vector<std::string> m_times;
    std::string m_quiet;
};

class HabitArchive final : public HabitChange {
    Receipt change(Tracker& tracker, const Habit& habit) override { return tracker.archive(habit.id, true); }
    std::string sentence(const Habit& before) const override
    {
        return before.name + " is in the archive; what was logged stays.";
    }
};

class HabitRestore final : public HabitChange {
    Receipt change(Tracker& tracker, const Habit& habit) override { return tracker.archive(habit.id, false); }
    std::string sentence(const Habit& before) const override { return before.name + " is out of the archive again."; }
};

}  // namespace

std::unique_ptr<Command> makeHabitRename()
{
    return std::make_unique<HabitRename>();
}

std::unique_ptr<Command> makeHabitSchedule()
{
    return std::make_unique<HabitSchedule>();
}

std::unique_ptr<Command> makeHabitRemind()
{
    return std::make_unique<HabitRemind>();
}

std::unique_ptr<Command> makeHabitArchive()
{
    return std::make_unique<HabitArchive>();
}

std::unique_ptr<Command> makeHabitRestore()
{
    return std::make_unique<HabitRestore>();
}

}  // namespace limber
