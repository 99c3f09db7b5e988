// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/cramp_options.h"
#include "app/cli/context.h"
#include "app/cli/failure.h"
#include "app/cli/receipt_text.h"
#include "app/cli/syntax.h"
#include "app/cli/typed_text.h"
#include "app/cli/value_text.h"
#include "app/cli/verbs.h"
#include "core/habit/quantity.h"

#include <ostream>

namespace limber {
namespace {

class Edit final : public Command {
public:
    void declare(Syntax& syntax) override
    {
        syntax.positional("ENTRY", m_entry, "the id of an entry or a cramp, its beginning, or its end as tables show it");
        syntax.positional("VALUE", m_value, "its new value");
        syntax.option("--at", m_at, "TIME", "its new time: HH:MM or YYYY-MM-DDTHH:MM");
        syntax.option("--day,--night", m_day, "DAY", "the day or night it is to count for");
        syntax.option("--note", m_note, "TEXT", "its new note; \"\" removes it, as it does of a cramp's other details");
        m_cramp.declare(syntax);
    }

    void run(Context& context) override
    {
        if (!m_value && !m_at && !m_day && !m_note && !m_cramp.isGiven())
            throw WrongUsage("Say what to change: a value, --at, --day, --note, or a cramp's --leg, --pain, --minutes or --signs.");
        std::visit([&](const auto& logged) { change(context, logged); }, context.tracker().logged(m_entry));
    }

private:
    void change(Context& context, const Entry& entry)
    {
        if (m_cramp.isGiven())
            throw WrongUsage("--leg, --pain, --minutes and --signs belong to a cramp.");
        Tracker& tracker = context.tracker();
        const Habit habit = tracker.habit(entry.habit);
        const bool valueIsTime = habit.kind == HabitKind::Clock || entry.kind == Entry::Kind::WakeUp;
        if (valueIsTime && m_value && m_at)
            throw WrongUsage("Give the time once, as the value or with --at.");
        EntryEdit edit;
        edit.when = typedWhen(valueIsTime && m_value ? m_value : m_at, m_day, tracker);
        if (m_value && !valueIsTime)
            edit.value = parseQuantity(habit, *m_value);
        if (m_note)
            edit.note = typedNote(m_note);
        edit.confirmed = context.confirmed();
        printReceipt(context, tracker.edit(entry.id, edit), m_day ? DayChosen::ByUser : DayChosen::ByTime);
    }

    void change(Context& context, const Cramp& cramp)
    {
        if (m_value)
            throw WrongUsage("A cramp has no value; write --pain, --minutes, --leg or --signs.");
        CrampEdit edit = m_cramp.changes();
        edit.when = typedWhen(m_at, m_day, context.tracker());
        if (m_note)
            edit.note = typedNote(m_note);
        printReceipt(context, context.tracker().editCramp(cramp.id, edit));
    }

    std::string m_entry;
    std::optional<std::string> m_value;
    std::optional<std::string> m_at;
    std::optional<std::string> m_day;
    std::optional<std::string> m_note;
    CrampOptions m_cramp;
};

class Delete final : public Command {
public:
    void declare(Syntax& syntax) override
    {
        syntax.positional("ENTRY", m_entry, "the id of an entry or a cramp, its beginning, or its end as tables show it");
    }

    void run(Context& context) override
    {
        Tracker& tracker = context.tracker();
        const Receipt receipt = tracker.remove(m_entry);
        if (context.json())
            return printReceipt(context, receipt);
        context.out() << "Done: " << changeText(receipt.change, tracker) << "; limberctl undo brings it back.\n";
    }

private:
    std::string m_entry;
};

}  // namespace

std::unique_ptr<Command> makeEdit()
{
    return std::make_unique<Edit>();
}

std::unique_ptr<Command> makeDelete()
{
    return std::make_unique<Delete>();
}

}  // namespace limber
