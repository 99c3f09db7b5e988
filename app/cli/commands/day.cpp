// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/context.h"
#include "app/cli/day_table.h"
#include "app/cli/suggested_night.h"
#include "app/cli/syntax.h"
#include "app/cli/typed_text.h"
#include "app/cli/verbs.h"
#include "app/cli/view_json.h"

namespace limber {
namespace {

class Today final : public Command {
public:
    void declare(Syntax&) override {}
    void run(Context& context) override
    {
        const DayView day = context.tracker().day(context.tracker().today());
        const auto suggested = suggestedTimes(context.tracker(), day);
        if (!context.json()) {
            printDay(context.out(), day, true, context.colour());
            if (suggested)
                context.out() << '\n' << suggestionText(*suggested) << '\n';
            return;
        }
        OrderedJson json = dayJson(day);
        json["last_night"] = OrderedJson::array();
        for (const HabitDay& habitDay : day.lastNight)
            json["last_night"].push_back(habitDayJson(habitDay, EntriesToo::Yes));
        if (suggested)
            json["suggested_night"] = suggestionJson(*suggested);
        printJson(context.out(), json);
    }
};

class AnyDay final : public Command {
public:
    void declare(Syntax& syntax) override { syntax.positional("DATE", m_day, "YYYY-MM-DD, today or yesterday"); }
    void run(Context& context) override
    {
        const DayView day = context.tracker().day(typedDay(m_day, context.tracker()));
        if (context.json())
            printJson(context.out(), dayJson(day));
        else
            printDay(context.out(), day, false, context.colour());
    }

private:
    std::string m_day;
};

}  // namespace

std::unique_ptr<Command> makeToday()
{
    return std::make_unique<Today>();
}

std::unique_ptr<Command> makeDay()
{
    return std::make_unique<AnyDay>();
}

}  // namespace limber
