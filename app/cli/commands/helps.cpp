// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/context.h"
#include "app/cli/table.h"
#include "app/cli/verbs.h"
#include "app/cli/view_json.h"
#include "core/progress/what_helps.h"

#include <cmath>
#include <ostream>

namespace limber {
namespace {

const char* wordsOf(Factor factor)
{
    switch (factor) {
    case Factor::Stretch: return "stretch finished";
    case Factor::Exercise: return "enough exercise";
    case Factor::Water: return "enough water";
    case Factor::Bedtime: return "to bed in time";
    case Factor::LateDrink: return "a late drink";
    case Factor::CrampFree: break;
    }
    return "free of cramps";
}

std::string shareText(Share share)
{
    return std::to_string(share.hits) + " of " + std::to_string(share.nights);
}

/// "-58", "+12"
std::string pointsText(double share)
{
    const long points = std::lround(100 * share);
    return (points > 0 ? "+" : "") + std::to_string(points);
}

Cell differenceCell(const Comparison& nights)
{
    const auto difference = nights.difference();
    if (!difference)
        return Cell("too little to tell", Paint::Dim);
    const std::string interval = " (" + pointsText(difference->interval.low) + " to " + pointsText(difference->interval.high) + ")";
    return Cell(pointsText(difference->value) + " points" + interval + (difference->isClear() ? "" : ", no clear difference"),
                difference->isClear() ? Paint::Bold : Paint::Plain);
}

void addRows(Table& table, const NightComparison& comparison, const std::string& heading)
{
    table.heading(heading);
    for (const FactorCount& count : comparison.factors)
        table.row({std::string("  ") + wordsOf(count.factor), shareText(count.nights.with), shareText(count.nights.without),
                   differenceCell(count.nights)});
}

OrderedJson shareJson(Share share)
{
    return {{"hits", share.hits}, {"nights", share.nights}};
}

/// In [-1, 1], to four decimals; null where there is too little to tell.
OrderedJson differenceJson(const Comparison& nights)
{
    const auto difference = nights.difference();
    if (!difference)
        return nullptr;
    const auto rounded = [](double share) { return std::round(share * 10000) / 10000; };
    return {{"value", rounded(difference->value)},
            {"low", rounded(difference->interval.low)},
            {"high", rounded(difference->interval.high)},
            {"clear", difference->isClear()}};
}

OrderedJson comparisonJson(const NightComparison& comparison)
{
    OrderedJson factors = OrderedJson::array();
    for (const FactorCount& count : comparison.factors)
        factors.push_back({{"id", nameOf(count.factor)},
                           {"with", shareJson(count.nights.with)},
                           {"without", shareJson(count.nights.without)},
                           {"difference", differenceJson(count.nights)}});
    return {{"with", comparison.with}, {"without", comparison.without}, {"factors", std::move(factors)}};
}

class Helps final : public Command {
public:
    void declare(Syntax&) override {}

    void run(Context& context) override
    {
        const WhatHelps helps = context.tracker().whatHelps();
        if (context.json())
            return printJson(context.out(), {{"cramps", comparisonJson(helps.cramps)}, {"sleep", comparisonJson(helps.sleep)}});
        const auto sides = [](const NightComparison& nights, const char* with, const char* without) {
            return with + std::to_string(nights.with) + without + std::to_string(nights.without);
        };
        Table table;
        addRows(table, helps.cramps, sides(helps.cramps, "Nights with cramps: ", ", without: "));
        table.heading({});
        addRows(table, helps.sleep, sides(helps.sleep, "Nights with enough sleep: ", ", shorter ones: "));
        table.print(context.out(), context.colour());
        context.out() << "\nCounts, not causes. Limber is a diary, not a doctor. In brackets the 95 % interval\n"
                         "(Wilson 1927; Newcombe 1998); under 10 nights of either kind there is too little to tell.\n";
    }
};

}  // namespace

std::unique_ptr<Command> makeHelps()
{
    return std::make_unique<Helps>();
}

}  // namespace limber
