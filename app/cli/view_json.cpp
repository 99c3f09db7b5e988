// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/view_json.h"

#include "app/cli/schedule_text.h"

#include <cmath>
#include <ostream>

namespace limber {
namespace {

OrderedJson orNull(const std::optional<int>& value)
{
    return value ? OrderedJson(*value) : OrderedJson();
}

OrderedJson streakJson(const Streak& streak)
{
    return {{"current", streak.current}, {"best", streak.best}};
}

OrderedJson entriesJson(const HabitDay& habitDay)
{
    OrderedJson list = OrderedJson::array();
    for (const Entry& entry : habitDay.entries)
        list.push_back(entryJson(*habitDay.habit, entry));
    return list;
}

/// A clock habit's lateness: 0 when it was kept, null while nothing is known.
OrderedJson lateJson(const HabitDay& habitDay)
{
    return habitDay.value ? OrderedJson(habitDay.lateMinutes.value_or(0)) : OrderedJson();
}

}  // namespace

OrderedJson valueJson(const Habit& habit, const std::optional<double>& value)
{
    if (!value)
        return {};
    if (habit.kind == HabitKind::Clock)
        return clockText(static_cast<int>(std::lround(*value)));
    return plainNumber(*value);
}

OrderedJson strengthJson(double strength)
{
    return plainNumber(std::round(strength * 100) / 100);
}

OrderedJson goalJson(const Goal& goal)
{
    OrderedJson json{{"kind", nameOf(goal.kind)}};
    switch (goal.kind) {
    case GoalKind::AtLeast: json["low"] = plainNumber(goal.low); break;
    case GoalKind::AtMost: json["high"] = plainNumber(goal.low); break;
    case GoalKind::Between:
        json["low"] = plainNumber(goal.low);
        json["high"] = plainNumber(goal.high);
        break;
    case GoalKind::Before:
    case GoalKind::After: json["time"] = clockText(static_cast<int>(goal.low)); break;
    }
    return json;
}

OrderedJson entryJson(const Habit& habit, const Entry& entry)
{
    OrderedJson json{{"id", entry.id}, {"at", isoText(entry.at, entry.offset)}};
    if (entry.kind == Entry::Kind::WakeUp)
        json["value"] = clockText(static_cast<int>(entry.value));
    else
        json["value"] = valueJson(habit, entry.value);
    json["note"] = entry.note;
    if (entry.kind != Entry::Kind::Value)
        json["kind"] = nameOf(entry.kind);
    return json;
}

OrderedJson habitDayJson(const HabitDay& habitDay, EntriesToo entriesToo)
{
    const Habit& habit = *habitDay.habit;
    OrderedJson json{{"id", habit.id}, {"name", habit.name}, {"kind", nameOf(habit.kind)}};
    if (!habit.unit.empty())
        json["unit"] = habit.unit;
    json["value"] = valueJson(habit, habitDay.value);
    json["percent"] = orNull(habitDay.percent);
    if (habit.kind == HabitKind::Clock)
        json["late_min"] = lateJson(habitDay);
    json["state"] = nameOf(habitDay.state);
    if (habitDay.repaired)
        json["repaired"] = true;
    if (!habitDay.skipReason.empty())
        json["reason"] = habitDay.skipReason;
    json["goal"] = goalJson(habitDay.goal);
    json["streak"] = streakJson(habitDay.streak);
    json["strength"] = strengthJson(habitDay.strength);
    if (entriesToo == EntriesToo::Yes)
        json["entries"] = entriesJson(habitDay);
    return json;
}

OrderedJson dayJson(const DayView& day, EntriesToo entriesToo)
{
    OrderedJson json{{"day", isoText(day.day)}, {"habits", OrderedJson::array()}};
    for (const HabitDay& habitDay : day.habits)
        json["habits"].push_back(habitDayJson(habitDay, entriesToo));
    return json;
}

OrderedJson crampJson(const Cramp& cramp)
{
    OrderedJson leg;
    if (cramp.leg != Cramp::Leg::Unknown)
        leg = nameOf(cramp.leg);
    return {{"id", cramp.id}, {"at", isoText(cramp.at, cramp.offset)}, {"night", isoText(cramp.night)}, {"leg", leg},
            {"pain", orNull(cramp.pain)}, {"minutes", orNull(cramp.minutes)}, {"signs", cramp.signs},
            {"note", cramp.note}};
}

OrderedJson reminderJson(const Reminder& reminder, const std::string& text, const Zone& zone)
{
    OrderedJson actions = OrderedJson::array();
    for (const ReminderAction action : reminder.actions)
        actions.push_back(nameOf(action));
    const OrderedJson habit = reminder.habit.empty() ? OrderedJson() : OrderedJson(reminder.habit);
    return {{"at", isoText(reminder.at, zone.offsetAt(reminder.at))}, {"habit", habit},
            {"kind", nameOf(reminder.kind)}, {"text", text}, {"actions", actions}};
}

OrderedJson habitJson(const Habit& habit, Day today)
{
    OrderedJson reminders = OrderedJson::array();
    for (const ReminderTime& reminder : habit.reminderTimes)
        reminders.push_back(reminderTimeText(reminder));
    return {{"id", habit.id}, {"name", habit.name}, {"kind", nameOf(habit.kind)}, {"unit", habit.unit},
            {"span", habit.span == Span::Night ? "night" : "day"}, {"goal", goalJson(habit.goalOn(today))},
            {"schedule", scheduleText(habit.scheduleOn(today))}, {"reminders", reminders},
            {"position", habit.position}, {"archived", habit.archived}};
}

namespace {

/// U+007F to U+009F escaped too: JSON allows them as they are, but a terminal obeys them.
std::string withoutControls(const std::string& json)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string safe;
    safe.reserve(json.size());
    for (std::size_t i = 0; i < json.size(); ++i) {
        auto byte = static_cast<unsigned char>(json[i]);
        const bool isC1 = byte == 0xC2 && i + 1 < json.size() && static_cast<unsigned char>(json[i + 1]) < 0xA0;
        if (!isC1 && byte != 0x7F) {
            safe += json[i];
            continue;
        }
        if (isC1)
            byte = static_cast<unsigned char>(json[++i]);
        safe += std::string("\\u00") + digits[byte / 16U] + digits[byte % 16U];
    }
    return safe;
}

}  // namespace

void printJson(std::ostream& out, const OrderedJson& json)
{
    out << withoutControls(json.dump(-1, ' ', false, OrderedJson::error_handler_t::replace)) << '\n';
}

}  // namespace limber
