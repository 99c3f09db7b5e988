// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/change_log.h"
#include "core/store/choice_rows.h"
#include "core/store/entry_rows.h"
#include "core/store/habit_rows.h"
#include "core/store/ledger_rows.h"
#include "core/store/presence_rows.h"
#include "core/store/standing_rows.h"
#include "core/store/tip_rows.h"
#include "core/tracker.h"

namespace limber {

/// What the parts of the tracker share: the database with its tables, the clock and the zone.
class TrackerRooms {
public:
    TrackerRooms(const std::filesystem::path& file, const Clock& clock, ZonePtr zone);

    [[nodiscard]] WallTime wallNow() const { return zone->wallTime(clock.now()); }
    /// A habit that can be logged. Throws Refusal{UnknownHabit, ArchivedHabit}.
    [[nodiscard]] Habit activeHabit(const std::string& id);
    void requireActive(const std::string& id) { static_cast<void>(activeHabit(id)); }
    /// The habit of bedtimes. Sleep begins with one: who keeps sleep alone logs it, too. Throws Refusal{ArchivedHabit}.
    [[nodiscard]] Habit bedtimeHabit();
    [[nodiscard]] Logged logged(const std::string& idOrPart);
    [[nodiscard]] Entry entry(const std::string& idOrPart);
    [[nodiscard]] Cramp cramp(const std::string& idOrPart);

    /// What `work` returns, read in one transaction.
    template <class Work>
    auto read(Work work)
    {
        std::optional<decltype(work())> result;
        db.read([&] { result.emplace(work()); });
        return *std::move(result);
    }

    /// Runs `work` as one durable, undoable change.
    Receipt change(Change::Action action, const std::function<void(Receipt&)>& work);
    /// The same within a write transaction that is already going on.
    Receipt recorded(Change::Action action, const std::function<void(Receipt&)>& work);
    /// Takes back or repeats a change within one write transaction.
    Change step(std::optional<Change> (ChangeLog::*which)(), Changeset (ChangeLog::*move)(const Change&), RefusalCode none);

    /// Notes that a shown reminder came to an end without an action.
    void closeLine(const std::string& occurrence, const char* answer);

    Database db;
    HabitRows habits;
    EntryRows entries;
    ChoiceRows choices;
    LedgerRows ledger;
    PresenceRows presence;
    TipRows tips;
    ChangeLog changes;
    StandingRows standings;
    const Clock& clock;
    ZonePtr zone;

private:
    void settle(const Touched& touched);
};

}  // namespace limber
