// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/log_cramp.h"

#include "app/cli/syntax.h"
#include "app/cli/value_text.h"
#include "app/cli/view_json.h"
#include "core/habit/quantity.h"

#include <algorithm>
#include <charconv>
#include <ostream>

namespace limber {
namespace {

Cramp::Leg typedLeg(const std::string& text)
{
    for (const auto leg : {Cramp::Leg::Left, Cramp::Leg::Right, Cramp::Leg::Both}) {
        if (text == nameOf(leg))
            return leg;
    }
    throw Refusal(RefusalCode::BadCramp, {"leg", text, "left, right or both"});
}

std::optional<int> typedNumber(const char* field, const std::optional<std::string>& text, const char* expected)
{
    if (!text)
        return std::nullopt;
    const std::string plain = halfWidth(*text);
    int number = 0;
    const auto read = std::from_chars(plain.data(), plain.data() + plain.size(), number);
    if (read.ec != std::errc() || read.ptr != plain.data() + plain.size())
        throw Refusal(RefusalCode::BadCramp, {field, *text, expected});
    return number;
}

std::vector<std::string> typedSigns(const std::string& text)
{
    std::vector<std::string> signs;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t comma = std::min(text.find(',', begin), text.size());
        std::string sign = halfWidth(text.substr(begin, comma - begin));
        std::ranges::replace(sign, ' ', '-');
        if (std::ranges::find(signs, sign) == signs.end())
            signs.push_back(std::move(sign));
        begin = comma + 1;
    }
    return signs;
}

void printCramp(Context& context, const Cramp& cramp, bool firstOfTwo)
{
    if (context.json()) {
        OrderedJson json = crampJson(cramp);
        json["first_of_two"] = firstOfTwo;
        return printJson(context.out(), json);
    }
    const WallTime wall = wallTimeAt(cramp.at, cramp.offset);
    context.out() << "Cramp at " << clockText(timeOfDay(wall).minutes) << ", night of " << shortDay(cramp.night)
                  << ". Straighten the leg and pull the toes toward the head.\n";
    if (firstOfTwo)
        context.out() << "That time occurred twice; it was taken as the first.\n";
}

}  // namespace

void LogCramp::declare(Syntax& syntax)
{
    syntax.option("--leg", m_leg, "LEG", "cramp: left, right or both");
    syntax.option("--pain", m_pain, "0-10", "cramp: how much it hurt");
    syntax.option("--minutes", m_minutes, "N", "cramp: how long it took");
    syntax.option("--signs", m_signs, "A,B", "cramp: swelling, redness, walking-pain, numbness, weakness, new-medicine");
}

void LogCramp::run(Context& context, const When& when, const std::string& note)
{
    NewCramp cramp;
    cramp.when = when;
    cramp.note = note;
    if (m_leg)
        cramp.leg = typedLeg(*m_leg);
    cramp.pain = typedNumber("pain", m_pain, "0 to 10");
    cramp.minutes = typedNumber("minutes", m_minutes, "1 to 1440");
    if (m_signs)
        cramp.signs = typedSigns(*m_signs);
    Tracker& tracker = context.tracker();
    const Receipt receipt = tracker.logCramp(cramp);
    const auto logged = tracker.cramps(receipt.change.day, receipt.change.day);
    const auto found = std::ranges::find(logged, receipt.id, &Cramp::id);
    if (found != logged.end())
        printCramp(context, *found, receipt.firstOfTwo);
}

}  // namespace limber
