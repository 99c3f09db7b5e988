// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/json_rows.h"

#include "core/exchange/entry_check.h"
#include "core/exchange/exact_instant.h"
#include "core/exchange/row_reader.h"

#include <algorithm>
#include <cmath>

namespace limber {
namespace {

constexpr double largestExactWhole = 9007199254740992.0;  // 2^53

const char* nameOfMark(DayMark::Kind kind)
{
    return kind == DayMark::Kind::Skip ? "skip" : "repair";
}

OrderedJson orNull(const std::optional<int>& value)
{
    return value ? OrderedJson(*value) : OrderedJson();
}

std::vector<std::string> signsFrom(const nlohmann::json& list)
{
    std::vector<std::string> signs;
    for (const auto& item : list) {
        const std::string sign = item.is_string() ? item.get<std::string>() : std::string();
        if (std::ranges::find(crampSigns(), sign) == crampSigns().end())
            throw RowProblem("\"signs\" holds something that is not a sign");
        if (std::ranges::find(signs, sign) != signs.end())
            throw RowProblem("\"signs\" names a sign twice");
        signs.push_back(sign);
    }
    return signs;
}

}  // namespace

OrderedJson plainNumber(double value)
{
    if (value == std::floor(value) && std::abs(value) < largestExactWhole)
        return static_cast<std::int64_t>(value);
    return value;
}

OrderedJson toRow(const Entry& entry)
{
    return {{"id", entry.id}, {"habit", entry.habit}, {"kind", nameOf(entry.kind)},
            {"at", exactText(entry.at, entry.offset)}, {"day", isoText(entry.day)},
            {"value", plainNumber(entry.value)}, {"note", entry.note}};
}

Entry entryFromRow(const nlohmann::json& row)
{
    RowReader reader(row);
    Entry entry;
    entry.id = reader.name("id");
    entry.habit = reader.name("habit");
    const auto kind = entryKindNamed(reader.text("kind"));
    if (!kind)
        throw RowProblem("\"kind\" is none of those known");
    entry.kind = *kind;
    const InstantWithOffset at = reader.instant("at");
    entry.at = at.instant;
    entry.offset = at.offset;
    entry.day = reader.day("day");
    entry.value = reader.number("value");
    entry.note = reader.text("note");
    reader.finish();
    return entry;
}

OrderedJson toRow(const Cramp& cramp)
{
    return {{"id", cramp.id}, {"at", exactText(cramp.at, cramp.offset)}, {"night", isoText(cramp.night)},
            {"leg", nameOf(cramp.leg)}, {"pain", orNull(cramp.pain)}, {"minutes", orNull(cramp.minutes)},
            {"signs", cramp.signs}, {"note", cramp.note}};
}

Cramp crampFromRow(const nlohmann::json& row)
{
    RowReader reader(row);
    Cramp cramp;
    cramp.id = reader.name("id");
    const InstantWithOffset at = reader.instant("at");
    cramp.at = at.instant;
    cramp.offset = at.offset;
    cramp.night = reader.day("night");
    const auto leg = legNamed(reader.text("leg"));
    if (!leg)
        throw RowProblem("\"leg\" is none of those known");
    cramp.leg = *leg;
    cramp.pain = reader.integerOrNull("pain", 0, 10);
    cramp.minutes = reader.integerOrNull("minutes", 1, minutesPerDay);
    cramp.signs = signsFrom(reader.array("signs"));
    cramp.note = reader.text("note");
    reader.finish();
    return cramp;
}

OrderedJson toRow(const DayMark& mark)
{
    return {{"habit", mark.habit}, {"day", isoText(mark.day)}, {"kind", nameOfMark(mark.kind)},
            {"reason", mark.reason}, {"at", exactText(mark.at, std::chrono::seconds{0})}};
}

DayMark markFromRow(const nlohmann::json& row)
{
    RowReader reader(row);
    DayMark mark;
    mark.habit = reader.name("habit");
    mark.day = reader.day("day");
    const std::string kind = reader.text("kind");
    if (kind != "skip" && kind != "repair")
        throw RowProblem("\"kind\" is neither skip nor repair");
    mark.kind = kind == "skip" ? DayMark::Kind::Skip : DayMark::Kind::Repair;
    mark.reason = reader.text("reason");
    mark.at = reader.instant("at").instant;
    reader.finish();
    return mark;
}

OrderedJson toRow(const Vacation& vacation)
{
    return {{"from", isoText(vacation.from)}, {"to", isoText(vacation.to)}};
}

Vacation vacationFromRow(const nlohmann::json& row)
{
    RowReader reader(row);
    const Vacation vacation{reader.day("from"), reader.day("to")};
    reader.finish();
    if (vacation.to < vacation.from)
        throw RowProblem("the vacation ends before it begins");
    return vacation;
}

}  // namespace limber
