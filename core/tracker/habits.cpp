// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/habit/quantity.h"
#include "core/store/uuid.h"
#include "core/tracker/rooms.h"

namespace limber {
namespace {

constexpr std::size_t longestName = 100;

/// Letters of other scripts have no case that matters here; ASCII does.
std::string folded(std::string text)
{
    for (char& letter : text) {
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    }
    return text;
}

std::string requireGoodName(const std::string& text, const std::vector<Habit>& habits, const std::string& ownId)
{
    const std::string name = halfWidth(text);
    if (name.empty() || name.size() > longestName)
        throw Refusal(RefusalCode::BadName, {text});
    for (const Habit& other : habits) {
        if (other.id != ownId && (folded(other.name) == folded(name) || other.id == folded(name)))
            throw Refusal(RefusalCode::NameTaken, {name});
    }
    return name;
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
        habit.position = 0;
        for (const Habit& other : all)
            habit.position = std::max(habit.position, other.position + 1);
        if (habit.goals.empty())
            habit.goals.push_back({beginningOfTime(), Goal{}});
        if (habit.schedules.empty())
            habit.schedules.push_back({beginningOfTime(), Schedule{}});
        for (const auto& goal : habit.goals)
            requireFitting(habit, goal.value);
        m->habits.insert(habit);
        receipt.id = habit.id;
        receipt.change.habit = habit.id;
    });
}

Receipt Tracker::changeHabit(const Habit& changed)
{
    return m->change(Change::Action::Habit, [&](Receipt& receipt) {
        Habit habit = m->activeHabit(changed.id);
        habit.name = requireGoodName(changed.name, m->habits.all(), changed.id);
        habit.color = changed.color;
        habit.icon = changed.icon;
        habit.position = changed.position;
        habit.reminderTimes = changed.reminderTimes;
        m->habits.update(habit);
        receipt.change.habit = habit.id;
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
        receipt.change.habit = habit.id;
        receipt.change.day = from.value_or(today());
        m->habits.put(habit.id, Dated<Schedule>{*receipt.change.day, schedule});
    });
}

}  // namespace limber
