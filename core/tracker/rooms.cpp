// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tracker/rooms.h"

#include "core/tracker/progress_reader.h"

#include <algorithm>

namespace limber {

TrackerRooms::TrackerRooms(const std::filesystem::path& file, const Clock& clock_, ZonePtr zone_)
    : db(file), habits(db.handle()), entries(db.handle()), choices(db.handle()), ledger(db.handle()), presence(db.handle()),
      tips(db.handle()), changes(db.handle()), standings(db.handle()), clock(clock_), zone(std::move(zone_))
{
    db.beforeReopening([this] { entries.endStatements(); });
    const auto empty = [this] { return db.handle().execAndGet("SELECT NOT EXISTS (SELECT 1 FROM habit)").getInt() != 0; };
    if (!empty())
        return;
    db.write([&] {
        if (!empty())
            return;  // another program was faster
        for (const Habit& habit : builtinHabits())
            habits.insert(habit);
    });
}

Habit TrackerRooms::activeHabit(const std::string& id)
{
    for (Habit& habit : habits.all()) {
        if (habit.id != id)
            continue;
        if (habit.archived)
            throw Refusal(RefusalCode::ArchivedHabit, {habit.name});
        return std::move(habit);
    }
    throw Refusal(RefusalCode::UnknownHabit, {id});
}

Habit TrackerRooms::bedtimeHabit()
{
    std::vector<Habit> all = habits.all();
    const bool sleepIsKept = std::ranges::any_of(all, [](const Habit& each) { return each.id == builtin::sleep && !each.archived; });
    for (Habit& habit : all) {
        if (habit.id == builtin::bedtime && (sleepIsKept || !habit.archived))
            return std::move(habit);
    }
    return activeHabit(builtin::bedtime);  // refuses
}

Logged TrackerRooms::logged(const std::string& idOrPart)
{
    if (const auto whole = entries.byId(idOrPart))
        return *whole;
    if (const auto whole = entries.crampById(idOrPart))
        return *whole;
    constexpr std::size_t shortest = 4;
    if (idOrPart.size() < shortest)
        throw Refusal(RefusalCode::UnknownEntry, {idOrPart});
    const auto found = entries.byPartOfId(idOrPart);
    const auto cramps = entries.crampsByPartOfId(idOrPart);
    if (found.empty() && cramps.empty())
        throw Refusal(RefusalCode::UnknownEntry, {idOrPart});
    if (found.size() + cramps.size() > 1)
        throw Refusal(RefusalCode::AmbiguousEntry, {idOrPart});
    return found.empty() ? Logged(cramps.front()) : Logged(found.front());
}

Entry TrackerRooms::entry(const std::string& idOrPart)
{
    const Logged found = logged(idOrPart);
    if (const auto* entry = std::get_if<Entry>(&found))
        return *entry;
    throw Refusal(RefusalCode::UnknownEntry, {idOrPart});
}

Cramp TrackerRooms::cramp(const std::string& idOrPart)
{
    const Logged found = logged(idOrPart);
    if (const auto* cramp = std::get_if<Cramp>(&found))
        return *cramp;
    throw Refusal(RefusalCode::UnknownEntry, {idOrPart});
}

Receipt TrackerRooms::change(Change::Action action, const std::function<void(Receipt&)>& work)
{
    Receipt receipt;
    db.write([&] { receipt = recorded(action, work); });
    return receipt;
}

Receipt TrackerRooms::recorded(Change::Action action, const std::function<void(Receipt&)>& work)
{
    Receipt receipt;
    receipt.change.action = action;
    const Recording recording(db.handle());
    work(receipt);
    const Changeset changeset = recording.changeset();
    if (changeset.empty())
        return receipt;  // already so: nothing that could be undone
    receipt.change.sequence = changes.append(receipt.change, changeset);
    settle(changes.touchedBy(changeset));
    return receipt;
}

Change TrackerRooms::step(std::optional<Change> (ChangeLog::*which)(), Changeset (ChangeLog::*move)(const Change&),
                            RefusalCode none)
{
    std::optional<Change> change;
    db.write([&] {
        change = (changes.*which)();
        if (!change)
            throw Refusal(none);
        settle(changes.touchedBy((changes.*move)(*change)));
    });
    return *change;
}

void TrackerRooms::settle(const Touched& touched)
{
    ProgressReader(*this).settle(touched);
    if (touched.all && !choices.settings().timeSuggestions)  // switched off, whether by choice, undo or import
        presence.forget();
}

void TrackerRooms::closeLine(const std::string& occurrence, const char* answer)
{
    db.write([&] {
        auto line = ledger.find(occurrence);
        const bool isPutOff = line && line->snoozedUntil && line->shown < line->snoozedUntil;  // and not seen again since
        if (!line || line->answered || isPutOff)
            return;
        line->answered = clock.now();
        line->answer = answer;
        ledger.put(*line);
    });
}

}  // namespace limber
