// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/json_rows.h"

#include "core/exchange/row_reader.h"
#include "core/habit/refusal.h"

namespace limber {
namespace {

constexpr int lastPosition = 1'000'000;

const char* nameOfSchedule(Schedule::Kind kind)
{
    switch (kind) {
    case Schedule::Kind::EveryDay: return "every_day";
    case Schedule::Kind::Weekdays: return "weekdays";
    case Schedule::Kind::TimesPerWeek: return "times_per_week";
    }
    return "";
}

/// Days of the week as ISO 8601 numbers them: 1 is Monday.
OrderedJson weekdaysToJson(const std::bitset<7>& weekdays)
{
    OrderedJson list = OrderedJson::array();
    for (std::size_t i = 0; i < weekdays.size(); ++i) {
        if (weekdays[i])
            list.push_back(i + 1);
    }
    return list;
}

std::bitset<7> weekdaysFrom(const nlohmann::json& list)
{
    std::bitset<7> weekdays;
    for (const auto& item : list) {
        const auto number = item.is_number_unsigned() ? item.get<std::uint64_t>() : 0;
        if (number < 1 || number > 7 || weekdays[number - 1])
            throw RowProblem("\"weekdays\" must name each day once, 1 for Monday to 7");
        weekdays.set(number - 1);
    }
    return weekdays;
}

OrderedJson goalToJson(const Dated<Goal>& goal)
{
    return {{"from", isoText(goal.from)}, {"kind", nameOf(goal.value.kind)},
            {"low", plainNumber(goal.value.low)}, {"high", plainNumber(goal.value.high)}};
}

Dated<Goal> goalFrom(const nlohmann::json& item, const Habit& habit)
{
    RowReader reader(item);
    Dated<Goal> goal{reader.day("from"), {}};
    const auto kind = goalKindNamed(reader.text("kind"));
    if (!kind)
        throw RowProblem("a goal's \"kind\" is none of those known");
    goal.value = {*kind, reader.number("low"), reader.number("high")};
    reader.finish();
    try {
        requireFitting(habit, goal.value);
    } catch (const Refusal&) {
        throw RowProblem("a goal does not fit " + habit.name);
    }
    return goal;
}

OrderedJson scheduleToJson(const Dated<Schedule>& schedule)
{
    return {{"from", isoText(schedule.from)}, {"kind", nameOfSchedule(schedule.value.kind)},
            {"weekdays", weekdaysToJson(schedule.value.weekdays)}, {"times", schedule.value.timesPerWeek}};
}

Dated<Schedule> scheduleFrom(const nlohmann::json& item)
{
    RowReader reader(item);
    Dated<Schedule> schedule{reader.day("from"), {}};
    const std::string kind = reader.text("kind");
    const auto weekdays = weekdaysFrom(reader.array("weekdays"));
    const int times = reader.integer("times", 0, 7);
    reader.finish();
    for (const auto known : {Schedule::Kind::EveryDay, Schedule::Kind::Weekdays, Schedule::Kind::TimesPerWeek}) {
        if (kind != nameOfSchedule(known))
            continue;
        if ((known == Schedule::Kind::Weekdays && weekdays.none()) ||
            (known == Schedule::Kind::TimesPerWeek && times == 0))
            throw RowProblem("a schedule asks for no day at all");
        schedule.value = {known, weekdays, times};
        return schedule;
    }
    throw RowProblem("a schedule's \"kind\" is none of those known");
}

template <class T, class Read>
std::vector<Dated<T>> historyFrom(const nlohmann::json& list, const char* what, Read read)
{
    std::vector<Dated<T>> history;
    for (const auto& item : list) {
        history.push_back(read(item));
        if (history.size() > 1 && history[history.size() - 2].from >= history.back().from)
            throw RowProblem(std::string("\"") + what + "\" are not in the order of their days");
    }
    if (history.empty())
        throw RowProblem(std::string("\"") + what + "\" are empty");
    return history;
}

OrderedJson remindersToJson(const std::vector<ReminderTime>& reminders)
{
    OrderedJson list = OrderedJson::array();
    for (const ReminderTime& reminder : reminders)
        list.push_back({{"time", clockText(reminder.time.minutes)}, {"weekdays", weekdaysToJson(reminder.weekdays)}});
    return list;
}

std::vector<ReminderTime> remindersFrom(const nlohmann::json& list)
{
    std::vector<ReminderTime> reminders;
    for (const auto& item : list) {
        RowReader reader(item);
        const auto time = parseTimeOfDay(reader.text("time"));
        if (!time)
            throw RowProblem("a reminder's \"time\" is not a time");
        reminders.push_back({*time, weekdaysFrom(reader.array("weekdays"))});
        reader.finish();
    }
    return reminders;
}

}  // namespace

OrderedJson toRow(const Habit& habit)
{
    OrderedJson row{{"id", habit.id}, {"name", habit.name}, {"kind", nameOf(habit.kind)},
                    {"span", habit.span == Span::Night ? "night" : "day"}, {"unit", habit.unit},
                    {"color", habit.color}, {"icon", habit.icon}, {"position", habit.position},
                    {"archived", habit.archived}, {"goals", OrderedJson::array()},
                    {"schedules", OrderedJson::array()}, {"reminders", remindersToJson(habit.reminderTimes)}};
    for (const auto& goal : habit.goals)
        row["goals"].push_back(goalToJson(goal));
    for (const auto& schedule : habit.schedules)
        row["schedules"].push_back(scheduleToJson(schedule));
    return row;
}

Habit habitFromRow(const nlohmann::json& row)
{
    RowReader reader(row);
    Habit habit;
    habit.id = reader.name("id");
    habit.name = reader.name("name");
    const auto kind = habitKindNamed(reader.text("kind"));
    if (!kind)
        throw RowProblem("\"kind\" is none of those known");
    habit.kind = *kind;
    const std::string span = reader.text("span");
    if (span != "day" && span != "night")
        throw RowProblem("\"span\" is neither day nor night");
    habit.span = span == "night" ? Span::Night : Span::Day;
    habit.unit = reader.shortText("unit");
    habit.color = reader.shortText("color");
    habit.icon = reader.shortText("icon");
    habit.position = reader.integer("position", 0, lastPosition);
    habit.archived = reader.flag("archived");
    habit.goals = historyFrom<Goal>(reader.array("goals"), "goals",
                                    [&](const auto& item) { return goalFrom(item, habit); });
    habit.schedules = historyFrom<Schedule>(reader.array("schedules"), "schedules", scheduleFrom);
    habit.reminderTimes = remindersFrom(reader.array("reminders"));
    reader.finish();
    return habit;
}

}  // namespace limber
