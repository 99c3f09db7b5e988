// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/context.h"
#include "app/cli/receipt_text.h"
#include "app/cli/syntax.h"
#include "app/cli/typed_text.h"
#include "app/cli/verbs.h"
#include "app/cli/view_json.h"

#include <ostream>

namespace limber {
namespace {

class AddVacation final : public Command {
public:
    void declare(Syntax& syntax) override
    {
        syntax.positional("FROM..TO", m_days, "its first and last day, such as 2026-12-24..2027-01-03");
    }

    void run(Context& context) override
    {
        Tracker& tracker = context.tracker();
        if (!m_days)
            return list(context);
        const Days days = typedDays(*m_days, tracker);
        const Receipt receipt = tracker.addVacation(days.from, days.to);
        if (context.json())
            return printReceipt(context, receipt);
        context.out() << "Vacation from " << isoText(days.from) << " to " << isoText(days.to)
                      << ": habits are skipped, reminders are silent.\n";
    }

private:
    static void list(Context& context)
    {
        const auto vacations = context.tracker().vacations();
        OrderedJson json = OrderedJson::array();
        for (const Vacation& vacation : vacations) {
            if (context.json())
                json.push_back({{"from", isoText(vacation.from)}, {"to", isoText(vacation.to)}});
            else
                context.out() << isoText(vacation.from) << ".." << isoText(vacation.to) << '\n';
        }
        if (context.json())
            printJson(context.out(), json);
        else if (vacations.empty())
            context.out() << "No vacations. Add one: limberctl vacation FROM..TO\n";
    }

    std::optional<std::string> m_days;
};

}  // namespace

std::unique_ptr<Command> makeVacation()
{
    return std::make_unique<AddVacation>();
}

}  // namespace limber
