// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/context.h"
#include "app/cli/failure.h"
#include "app/cli/reminder_text.h"
#include "app/cli/syntax.h"
#include "app/cli/table.h"
#include "app/cli/typed_text.h"
#include "app/cli/value_text.h"
#include "app/cli/verbs.h"
#include "app/cli/view_json.h"
#include "core/habit/quantity.h"

#include <map>
#include <ostream>

namespace limber {
namespace {

constexpr std::chrono::hours longestSpan{24 * 367};

/// Which end of a day a bare date stands for.
enum class Edge { First, Last };

class Reminders final : public Command {
public:
    void declare(Syntax& syntax) override
    {
        syntax.option("--from", m_from, "TIME", "HH:MM today, YYYY-MM-DDTHH:MM or a day; otherwise now");
        syntax.option("--to", m_to, "TIME", "the same; otherwise the end of the day after");
    }

    void run(Context& context) override
    {
        Tracker& tracker = context.tracker();
        const Instant from = m_from ? instant(*m_from, Edge::First, tracker) : tracker.clock().now();
        const Instant to = m_to ? instant(*m_to, Edge::Last, tracker) : endOfDayAfter(from, tracker);
        if (from >= to)
            throw Failure("The end " + wallWords(tracker.zone().wallTime(to)) + " is not after the beginning " +
                          wallWords(tracker.zone().wallTime(from)) + "; give --from and --to in that order.");
        if (to - from > longestSpan)
            throw Failure("Reminders are planned for at most a year at once; give --from and --to closer together.");
        const auto reminders = tracker.reminders(from, to);
        for (const Habit& habit : tracker.habits())
            m_names[habit.id] = habit.name;
        if (context.json())
            printList(context, reminders);
        else
            printTable(context, reminders);
    }

private:
    static Instant startOf(Day day, Tracker& tracker)
    {
        return tracker.zone().firstInstant(at(day, tracker.settings().dayStartsAt));
    }

    static Instant endOfDayAfter(Instant from, Tracker& tracker)
    {
        const Day day = dayOf(tracker.zone().wallTime(from), tracker.settings().dayStartsAt);
        return startOf(day + boost::gregorian::days(2), tracker);
    }

    static Instant instant(const std::string& text, Edge edge, Tracker& tracker)
    {
        const std::string plain = halfWidth(text);
        if (const auto wall = parseWallTime(plain))
            return tracker.zone().firstInstant(*wall);
        if (const auto time = parseTimeOfDay(plain))
            return tracker.zone().firstInstant(at(tracker.wallNow().date(), *time));
        if (plain.find(':') != std::string::npos)
            throw Refusal(RefusalCode::NotATime, {text});
        return startOf(typedDay(text, tracker) + boost::gregorian::days(edge == Edge::Last ? 1 : 0), tracker);
    }

    std::string textOf(const Reminder& reminder) { return reminderText(reminder, m_names[reminder.habit]); }

    void printList(Context& context, const std::vector<Reminder>& reminders)
    {
        OrderedJson json = OrderedJson::array();
        for (const Reminder& reminder : reminders)
            json.push_back(reminderJson(reminder, textOf(reminder), context.tracker().zone()));
        printJson(context.out(), json);
    }

    void printTable(Context& context, const std::vector<Reminder>& reminders)
    {
        if (reminders.empty()) {
            context.out() << "No reminders in that time.\n";
            return;
        }
        Table table;
        for (const Reminder& reminder : reminders) {
            const WallTime wall = context.tracker().zone().wallTime(reminder.at);
            table.row({Cell(shortDay(wall.date()), Paint::Dim), clockText(timeOfDay(wall).minutes), textOf(reminder)});
        }
        table.print(context.out(), context.colour());
    }

    std::optional<std::string> m_from;
    std::optional<std::string> m_to;
    std::map<std::string, std::string> m_names;
};

}  // namespace

std::unique_ptr<Command> makeReminders()
{
    return std::make_unique<Reminders>();
}

}  // namespace limber
