// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/bounds.h"
#include "core/exchange/utf8.h"
#include "core/habit/quantity.h"
#include "core/store/uuid.h"
#include "core/tracker/rooms.h"

#include <algorithm>
#include <utility>

namespace limber {
namespace {

/// Letters of other scripts have no case that matters here; ASCII does.
std::string folded(std::string text)
{
    for (char& letter : text) {
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    }
    return text;
}

/// Something is there to see, and nothing that steers a terminal or turns the direction of the text around it.
bool canBeRead(std::string_view name)
{
    bool shows = false;
    while (!name.empty()) {
        const char32_t character = takeCharacter(name);
        const bool isControl = character < 0x20 || (character >= 0x7F && character < 0xA0);
        const bool turns = (character >= 0x2028 && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
        if (isControl || turns || character == 0xFFFD)
            return false;
        const bool isBlank = character == ' ' || character == 0xA0 || character == 0x3000 || character == 0xFEFF;
        shows = shows || !(isBlank || (character >= 0x2000 && character <= 0x200F) || character == 0x2060);
    }
    return shows;
}

bool isShort(const std::string& text)
{
    return utf8Length(text).value_or(text.size()) <= longestName;
}

void requireGoodUnit(const std::string& unit)
{
    if (!unit.empty() && (!isShort(unit) || !canBeRead(unit)))
        throw Refusal(RefusalCode::BadUnit, {unit});
}

std::string requireGoodName(const std::string& text, const std::vector<Habit>& habits, const std::string& ownId)
{
    const std::string name = halfWidth(text);
    if (!isShort(name) || !canBeRead(name))
        throw Refusal(RefusalCode::BadName, {text});
    for (const Habit& other : habits) {
        if (other.id != ownId && (folded(other.name) == folded(name) || other.id == folded(name)))
            throw Refusal(RefusalCode::NameTaken, {name});
    }
    return name;
}

/// Some day of a week is asked for.
void requireAsking(const Habit& habit, const Schedule& schedule)
{
    constexpr int daysOfWeek = 7;
    const bool weekdays = schedule.kind == Schedule::Kind::Weekdays;
    const bool times = schedule.kind == Schedule::Kind::TimesPerWeek;
    if (weekdays && schedule.weekdays.none())
        throw Refusal(RefusalCode::GoalDoesNotFit, {habit.name, "on no weekday"});
    if (times && (schedule.timesPerWeek < 1 || schedule.timesPerWeek > daysOfWeek))
        throw Refusal(RefusalCode::GoalDoesNotFit, {habit.name, std::to_string(schedule.timesPerWeek) + " times a week"});
}

void requireTimes(const std::vector<ReminderTime>& reminders)
{
    for (const ReminderTime& reminder : reminders) {
        if (reminder.time < TimeOfDay{0} || reminder.time >= TimeOfDay{minutesPerDay})
            throw Refusal(RefusalCode::NotATime, {std::to_string(reminder.time.minutes)});
    }
}

/// `habit` with all that may be changed of it but its position.
Habit revised(Habit habit, const Habit& wanted, const std::vector<Habit>& all)
{
    habit.name = requireGoodName(wanted.name, all, habit.id);
    habit.color = wanted.color;
    habit.icon = wanted.icon;
    requireTimes(wanted.reminderTimes);
    habit.reminderTimes = wanted.reminderTimes;
    return habit;
}

}  // namespace

std::vector<Habit> Tracker::habits(bool withArchived)
{
    auto all = m->read([&] { return m->habits.all(); });
    if (!withArchived)
        std::erase_if(all, [](const Habit& habit) { return habit.archived; });
    return all;
}

Habit Tracker::habit(const std::string& idOrName)
{
    const std::string wanted = folded(halfWidth(idOrName));
    const auto all = habits(true);
    for (const Habit& habit : all) {
        if (habit.id == wanted)
            return habit;
    }
    for (const Habit& habit : all) {
        if (folded(habit.name) == wanted)
            return habit;
    }
    throw Refusal(RefusalCode::UnknownHabit, {idOrName});
}

Receipt Tracker::addHabit(Habit habit)
{
    return m->change(Change::Action::Habit, [&](Receipt& receipt) {
        const auto all = m->habits.all();
        habit.id = makeUuid(m->clock.now());
        habit.name = requireGoodName(habit.name, all, habit.id);
        requireGoodUnit(habit.unit);
        habit.position = 0;
        for (const Habit& other : all)
            habit.position = std::max(habit.position, other.position + 1);
        if (habit.goals.empty())
            habit.goals.push_back({beginningOfTime(), Goal{}});
        if (habit.schedules.empty())
            habit.schedules.push_back({beginningOfTime(), Schedule{}});
        for (const auto& goal : habit.goals)
            requireFitting(habit, goal.value);
        for (const auto& schedule : habit.schedules)
            requireAsking(habit, schedule.value);
        requireTimes(habit.reminderTimes);
        m->habits.insert(habit);
        receipt.id = habit.id;
        receipt.change.habit = habit.id;
    });
}

Receipt Tracker::changeHabit(const Habit& changed)
{
    return m->change(Change::Action::Habit, [&](Receipt& receipt) {
        Habit habit = revised(m->activeHabit(changed.id), changed, m->habits.all());
        habit.position = changed.position;
        m->habits.update(habit);
        receipt.change.habit = habit.id;
    });
}

Receipt Tracker::reviseHabit(const HabitRevision& revision)
{
    return m->change(Change::Action::Habit, [&](Receipt& receipt) {
        const Habit habit = revised(m->activeHabit(revision.habit.id), revision.habit, m->habits.all());
        const Day from = revision.from.value_or(today());
        receipt.change.habit = habit.id;
        m->habits.update(habit);
        if (revision.goal) {
            requireFitting(habit, *revision.goal);
            m->habits.put(habit.id, Dated<Goal>{from, *revision.goal});
        }
        if (revision.schedule) {
            requireAsking(habit, *revision.schedule);
            m->habits.put(habit.id, Dated<Schedule>{from, *revision.schedule});
        }
    });
}

Receipt Tracker::orderHabits(const std::vector<std::string>& ids)
{
    return m->change(Change::Action::Habit, [&](Receipt&) {
        auto all = m->habits.all();
        std::ranges::stable_sort(all, {}, [&](const Habit& habit) { return std::ranges::find(ids, habit.id) - ids.begin(); });
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (std::exchange(all[i].position, static_cast<int>(i)) != all[i].position)
                m->habits.update(all[i]);
        }
    });
}

Receipt Tracker::dropPlanned(const std::string& id, Day from)
{
    return m->change(Change::Action::Goal, [&](Receipt& receipt) {
        const Habit habit = m->activeHabit(id);
        receipt.change.habit = habit.id;
        receipt.change.day = from;
        if (from > today())  // what counts already has judged days
            m->habits.dropFrom(habit.id, from);
    });
}

Receipt Tracker::archive(const std::string& id, bool archived)
{
    return m->change(Change::Action::Habit, [&](Receipt& receipt) {
        receipt.change.habit = id;
        for (Habit& habit : m->habits.all()) {
            if (habit.id != id)
                continue;
            habit.archived = archived;
            m->habits.update(habit);
            return;
        }
        throw Refusal(RefusalCode::UnknownHabit, {id});
    });
}

Receipt Tracker::setGoal(const std::string& id, const Goal& goal, std::optional<Day> from)
{
    return m->change(Change::Action::Goal, [&](Receipt& receipt) {
        const Habit habit = m->activeHabit(id);
        requireFitting(habit, goal);
        receipt.change.habit = habit.id;
        receipt.change.day = from.value_or(today());
        m->habits.put(habit.id, Dated<Goal>{*receipt.change.day, goal});
    });
}

Receipt Tracker::setSchedule(const std::string& id, const Schedule& schedule, std::optional<Day> from)
{
    return m->change(Change::Action::Goal, [&](Receipt& receipt) {
        const Habit habit = m->activeHabit(id);
        requireAsking(habit, schedule);
        receipt.change.habit = habit.id;
        receipt.change.day = from.value_or(today());
        m->habits.put(habit.id, Dated<Schedule>{*receipt.change.day, schedule});
    });
}

}  // namespace limber
