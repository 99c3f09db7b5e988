// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/clock.h"
#include "core/habit/change.h"
#include "core/habit/refusal.h"
#include "core/habit/settings.h"
#include "core/progress/streak.h"
#include "core/progress/week.h"
#include "core/reminder/agenda.h"

#include <filesystem>
#include <memory>
#include <variant>

namespace limber {

struct EveningView;             // core/reminder/evening.h
struct NightTimes;              // core/progress/presence.h
enum class PresenceSign : int;  // core/progress/presence.h
struct Snapshot;                // core/exchange/snapshot.h
enum class Tip : int;           // core/progress/tip.h
class TrackerRooms;
struct WeekReview;              // core/progress/review.h
struct WhatHelps;               // core/progress/what_helps.h

/// When something happened, as a person says it.
struct When {
    std::optional<WallTime> wall;   ///< date and time on the wall
    std::optional<TimeOfDay> time;  ///< only a time: the latest such one that is not in the future
    std::optional<Day> day;         ///< only this day or night: overrides what the instant says
};

/// What a person wants to log for a habit that is not a clock or a sleep.
struct NewEntry {
    std::string habit;  ///< id
    double value = 0;   ///< in the habit's unit
    When when;
    std::string note;
    bool partly = false;     ///< routine: only a part of it
    bool confirmed = false;  ///< what asks first is allowed
};

struct NewCramp {
    When when;
    Cramp::Leg leg = Cramp::Leg::Unknown;
    std::optional<int> pain;
    std::optional<int> minutes;
    std::vector<std::string> signs;
    std::string note;
};

/// Fields of an entry to change; those left out stay.
struct EntryEdit {
    std::optional<double> value;
    When when;
    std::optional<std::string> note;
    bool confirmed = false;
};

/// Fields of a cramp to change; those left out stay. An inner nothing takes away what was said before.
struct CrampEdit {
    When when;
    std::optional<Cramp::Leg> leg;
    std::optional<std::optional<int>> pain;
    std::optional<std::optional<int>> minutes;
    std::optional<std::vector<std::string>> signs;
    std::optional<std::string> note;
};

/// What one id stands for.
using Logged = std::variant<Entry, Cramp>;

/// What a logging call did.
struct Receipt {
    Change change;
    std::vector<Entry> entries;     ///< as they now stand: one, or bedtime and wake-up of a sleep
    std::vector<Entry> replaced;    ///< what they replaced
    bool firstOfTwo = false;        ///< the local time occurred twice, the first was taken
    std::string id;                 ///< of the entry, cramp or habit made
    std::optional<Cramp> cramp;          ///< as it now stands
    std::optional<Cramp> replacedCramp;  ///< as it was before it was edited or deleted
};

/// One habit on one day or night.
struct HabitDay {
    std::shared_ptr<const Habit> habit;
    Day day;
    std::optional<double> value;
    std::optional<int> percent;
    DayState state = DayState::NotLogged;
    Goal goal;
    bool repaired = false;
    std::string skipReason;
    std::optional<int> lateMinutes;
    std::vector<Entry> entries;        ///< ordered by time
    std::optional<Entry> bed;          ///< of sleep: the bedtime that it begins with, whether that habit is kept or not
    Streak streak;                     ///< as of now
    double strength = 0;               ///< as of now
    std::vector<JudgedDay> lastSeven;  ///< oldest first, this day last
};

struct DayView {
    Day day;
    std::vector<HabitDay> habits;      ///< not archived, by position
    std::vector<HabitDay> lastNight;   ///< the habits of the night before: bedtime, sleep
    std::vector<Cramp> cramps;         ///< of the night that begins on this day
    std::vector<Cramp> lastNightCramps;  ///< of the night before
};

struct WeekView {
    Day from;
    Day to;  ///< its last day
    std::vector<DayView> days;  ///< seven, without streaks
    std::vector<WeekSummary> summary;
    Suggestion suggestion;
};

struct HabitStreak {
    std::shared_ptr<const Habit> habit;
    Streak streak;
    double strength = 0;
};

/// One habit over many days.
struct HabitHistory {
    std::shared_ptr<const Habit> habit;
    std::vector<JudgedDay> days;   ///< of the range: from the habit's beginning on, none that is to come; may be empty
    std::vector<double> strength;  ///< at the end of each of `days`
    Streak streak;                 ///< as of now
};

struct HistoryView {
    Day from;
    Day to;  ///< its last day
    std::vector<HabitHistory> habits;  ///< by position; behind them archived ones that have something in the range
    std::vector<double> bedtimes;      ///< the last known ones up to now, oldest first: what regularity() asks for
};

/// What is changed of a habit at once.
struct HabitRevision {
    Habit habit;                       ///< what changeHabit takes, but for its position
    std::optional<Goal> goal;
    std::optional<Schedule> schedule;
    std::optional<Day> from;           ///< the day from which both count, otherwise today
};

/// What `doctor` found in the database and its files. Nothing in `problems` means all is well.
struct Diagnosis {
    std::filesystem::path path;
    int version = 0;
    std::int64_t entries = 0;
    std::vector<std::string> problems;  ///< English sentences
};

/// The one door to the data: what limber, limberctl and limberd call. Every call that changes something is one durable
/// transaction, or throws Refusal and has changed nothing. Not for use from several threads; several processes may each
/// have one on the same database. A database that is put in its place meanwhile is gone on with; every call may throw
/// Refusal{Gone, Replaced, Newer, NotOurs} where that cannot be.
class Tracker {
public:
    /// Opens `folder`/limber.db, making it (0700, 0600) or migrating it first. Throws Refusal{CannotOpen, NotOurs,
    /// Damaged, Newer, Busy, DiskFull, ReadOnly}. `clock` must outlive the tracker.
    Tracker(const std::filesystem::path& folder, const Clock& clock, ZonePtr zone);
    ~Tracker();
    Tracker(const Tracker&) = delete;
    Tracker& operator=(const Tracker&) = delete;

    [[nodiscard]] std::filesystem::path path() const;
    [[nodiscard]] const Clock& clock() const;
    [[nodiscard]] const Zone& zone() const;
    /// The user is elsewhere now. What was logged stays as it was.
    void setZone(ZonePtr zone);
    [[nodiscard]] WallTime wallNow() const;
    [[nodiscard]] Day today() const;    ///< present day, from `day starts at`
    [[nodiscard]] Day tonight() const;  ///< present night, from noon
    /// Remembers that a person uses the program; the first use of a day anchors water reminders. Cheap after that.
    void noteUse();
    /// Nothing was ever logged, and nobody was welcomed or did without it.
    [[nodiscard]] bool isNew();
    /// From now on isNew() is false, whatever is undone.
    void noteWelcomed();
    /// A number that differs after any program has changed the data.
    [[nodiscard]] std::int64_t revision();
    /// How long a call may wait for other programs; ten seconds unless something else is said here.
    void setPatience(std::chrono::milliseconds patience);

    // Logging
    Receipt log(const NewEntry& entry);
    Receipt logBedtime(const When& when, const std::string& note = {}, bool confirmed = false);
    Receipt logWakeUp(const When& when, const std::string& note = {}, bool confirmed = false);
    /// `when.day` names the night, else it is the latest such sleep that has ended. A nap by rules.md is kept as a nap.
    Receipt logSleep(TimeOfDay bed, TimeOfDay up, const When& when = {}, bool confirmed = false,
                     const std::string& note = {});
    /// A clock habit of the user's own; `bedtime` goes to logBedtime.
    Receipt logClock(const std::string& habit, const When& when, const std::string& note = {});
    Receipt logCramp(const NewCramp& cramp);
    Receipt edit(const std::string& entryId, const EntryEdit& edit);
    Receipt editCramp(const std::string& crampId, const CrampEdit& edit);
    /// An entry or a cramp.
    Receipt remove(const std::string& id);

    // Days
    Receipt skip(const std::string& habit, Day day, const std::string& reason = {});
    /// Throws Refusal{NotSkipped} where the day was not skipped by choice.
    Receipt unskip(const std::string& habit, Day day);
    Receipt repair(const std::string& habit, Day day);
    Receipt addVacation(Day from, Day to);
    /// Throws Refusal{BadVacation} where there is none of just these days.
    Receipt removeVacation(Day from, Day to);

    // Undo: the last change committed on this device, by its sequence
    Change undo();
    Change redo();
    [[nodiscard]] std::optional<Change> undoable();
    /// What redo() would make again.
    [[nodiscard]] std::optional<Change> redoable();

    // Habits and settings
    [[nodiscard]] std::vector<Habit> habits(bool withArchived = false);
    /// By id, or by name without regard to case. Throws Refusal{UnknownHabit}.
    [[nodiscard]] Habit habit(const std::string& idOrName);
    Receipt addHabit(Habit habit);  ///< its id is made here
    Receipt changeHabit(const Habit& habit);  ///< name, colour, icon, position, reminders; goals and schedules stay
    /// changeHabit, setGoal and setSchedule as one change.
    Receipt reviseHabit(const HabitRevision& revision);
    /// Puts the habits in this order; those not named come behind them, in the order they have.
    Receipt orderHabits(const std::vector<std::string>& ids);
    /// Takes away a goal and a schedule that were to count from `from`, a day to come. Where there are none nothing is
    /// changed.
    Receipt dropPlanned(const std::string& habit, Day from);
    Receipt archive(const std::string& habit, bool archived);
    Receipt setGoal(const std::string& habit, const Goal& goal, std::optional<Day> from = {});
    Receipt setSchedule(const std::string& habit, const Schedule& schedule, std::optional<Day> from = {});
    [[nodiscard]] Settings settings();
    /// All can be undone but `welcomed`.
    Receipt setSetting(const std::string& key, const std::string& text);

    // Views
    [[nodiscard]] DayView day(Day day);
    /// One habit of it, archived or not, without reading the others. Throws Refusal{UnknownHabit}.
    [[nodiscard]] HabitDay habitDay(const std::string& habit, Day day);
    [[nodiscard]] WeekView week(Day anyDayOfIt);
    [[nodiscard]] std::vector<HabitStreak> streaks();
    /// Every habit's days from day to day, both included: a year seen at once.
    [[nodiscard]] HistoryView history(Day from, Day to);
    [[nodiscard]] std::vector<Cramp> cramps(std::optional<Day> from = {}, std::optional<Day> to = {});
    [[nodiscard]] std::vector<Vacation> vacations();
    /// An entry or a cramp by its id, or a beginning or end of it that nothing else has. Throws Refusal{UnknownEntry,
    /// AmbiguousEntry}.
    [[nodiscard]] Logged logged(const std::string& idOrPart);
    /// The same, but a cramp is unknown too.
    [[nodiscard]] Entry entry(const std::string& idOrPart);
    /// The first day that has anything logged, or on which the program was first used. Nothing before either.
    [[nodiscard]] std::optional<Day> firstDay();

    // Evening, night and legs
    /// Where the present evening stands: its chain, and the sleep that is left.
    [[nodiscard]] EveningView evening();
    /// Nights with cramps against nights without, and long nights against short ones, by what the day held.
    [[nodiscard]] WhatHelps whatHelps();
    [[nodiscard]] WeekReview review(Day anyDayOfIt);
    /// Notes what the machine saw just now: locked, woken up, … It stays on this device and is in no export. Does nothing
    /// while the setting `time-suggestions` is off.
    void notePresence(PresenceSign sign);
    /// When this night began and ended by what the machine saw: to be confirmed, never logged by itself.
    [[nodiscard]] std::optional<NightTimes> suggestedNight(Day night);
    void forgetPresence();
    /// The one that fits today: the same all day, nothing once it was put away or while `tips` is off.
    [[nodiscard]] std::optional<Tip> tip();
    void noteTipShown(Tip tip);
    void putTipAway();

    // Reminders
    [[nodiscard]] std::vector<Reminder> reminders(Instant from, Instant to);
    [[nodiscard]] Agenda agenda();
    void recordShown(std::span<const Reminder> shown);
    /// Carries out what the user answered; it counts for the day of the occurrence. Snooze takes 10, 30 or 60 minutes.
    /// Answering an unknown or answered occurrence, or snoozing for another time, does nothing and returns false.
    bool answer(const std::string& occurrence, ReminderAction action, std::chrono::minutes snooze = {});
    void recordWithdrawn(const std::string& occurrence);
    void recordOpened(const std::string& occurrence);
    [[nodiscard]] std::vector<LedgerLine> ledger(Instant from, Instant to);

    // Whole database
    [[nodiscard]] Snapshot snapshot();
    /// Adds what is not there yet, by id, in one undoable transaction; returns how many rows that were. With `dryRun`
    /// only counts.
    std::int64_t merge(const Snapshot& snapshot, bool dryRun = false);
    /// A copy that is whole, 0600, synced to disk; refuses an existing file.
    void backup(const std::filesystem::path& file);
    [[nodiscard]] Diagnosis diagnose();

private:
    std::unique_ptr<TrackerRooms> m;
};

/// Puts `file`, a backup, in the place of the database in `folder`; what was there is kept as a backup beside it, named
/// after the time on the wall of `zone`, and its path returned. What other programs write meanwhile is in the one or in
/// the other. Throws as Tracker's constructor, before anything is changed, and what is wrong with `file` names it.
std::filesystem::path restore(const std::filesystem::path& folder, const std::filesystem::path& file, const Clock& clock,
                              const Zone& zone, std::chrono::milliseconds patience = std::chrono::seconds(10));

/// The name of a backup made at `now`: "limber-20261122-080500+0800.db" of the kind "limber". Names of a kind sort by time.
[[nodiscard]] std::string backupName(std::string_view kind, Instant now, const Zone& zone);
/// When a backup of that name was made; nothing where the name does not tell.
[[nodiscard]] std::optional<Instant> timeOfBackup(std::string_view name);

/// LIMBER_DATA_DIR, else $XDG_DATA_HOME/limber, else ~/.local/share/limber.
[[nodiscard]] std::filesystem::path defaultDataFolder();

}  // namespace limber
