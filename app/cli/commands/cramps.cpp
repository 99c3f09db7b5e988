// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/context.h"
#include "app/cli/day_table.h"
#include "app/cli/syntax.h"
#include "app/cli/typed_text.h"
#include "app/cli/value_text.h"
#include "app/cli/verbs.h"
#include "app/cli/view_json.h"

#include <ostream>

namespace limber {
namespace {

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

void printTable(Context& context, const std::vector<Cramp>& cramps)
{
    if (cramps.empty()) {
        context.out() << "No cramps logged.\n";
        return;
    }
    Table table;
    for (const Cramp& cramp : cramps)
        table.row({Cell(shortId(cramp.id), Paint::Dim), wallWords(wallTimeAt(cramp.at, cramp.offset)),
                   cramp.leg == Cramp::Leg::Unknown ? "" : nameOf(cramp.leg),
                   cramp.pain ? "pain " + std::to_string(*cramp.pain) : std::string(),
                   cramp.minutes ? minutesText(*cramp.minutes) : std::string(), joined(cramp.signs),
                   Cell(cramp.note, Paint::Dim)});
    table.print(context.out(), context.colour());
}

class Cramps final : public Command {
public:
    void declare(Syntax& syntax) override
    {
        syntax.option("--from", m_from, "DAY", "only from this night on");
        syntax.option("--to", m_to, "DAY", "only up to this night");
    }

    void run(Context& context) override
    {
        Tracker& tracker = context.tracker();
        const auto optionalDay = [&](const std::optional<std::string>& text) {
            return text ? std::optional<Day>(typedDay(*text, tracker)) : std::nullopt;
        };
        const auto cramps = tracker.cramps(optionalDay(m_from), optionalDay(m_to));
        if (!context.json())
            return printTable(context, cramps);
        OrderedJson json = OrderedJson::array();
        for (const Cramp& cramp : cramps)
            json.push_back(crampJson(cramp));
        printJson(context.out(), json);
    }

private:
    std::optional<std::string> m_from;
    std::optional<std::string> m_to;
};

}  // namespace

std::unique_ptr<Command> makeCramps()
{
    return std::make_unique<Cramps>();
}

}  // namespace limber
