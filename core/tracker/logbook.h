// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tracker/moment.h"
#include "core/tracker/rooms.h"

namespace limber {

/// Writes entries by the rules of rules.md. Every function runs within a recorded change and fills its receipt.
class Logbook {
public:
    explicit Logbook(TrackerRooms& rooms);

    void log(Receipt& receipt, const NewEntry& entry);
    void logClock(Receipt& receipt, const std::string& habit, const When& when, const std::string& note);
    void logBedtime(Receipt& receipt, const When& when, const std::string& note, bool confirmed);
    void logWakeUp(Receipt& receipt, const When& when, const std::string& note, bool confirmed);
    void logSleep(Receipt& receipt, TimeOfDay bed, TimeOfDay up, const When& when, bool confirmed, const std::string& note);
    void logCramp(Receipt& receipt, const NewCramp& cramp);
    void edit(Receipt& receipt, const Entry& entry, const EntryEdit& edit);
    void edit(Receipt& receipt, const Cramp& cramp, const CrampEdit& edit);
    void remove(Receipt& receipt, const Entry& entry);
    void remove(Receipt& receipt, const Cramp& cramp);

private:
    struct Night {
        std::optional<Entry> bed;
        std::optional<Entry> up;
    };
    [[nodiscard]] Moment moment(const When& when, Span span);
    [[nodiscard]] Moment clockMoment(const When& when, Span span);
    /// What the entry is to count for: as the user said, or as its time says. Throws Refusal{InFuture}, and
    /// {OutsideNight} where a clock time would lie neither in that day nor in the night after it.
    [[nodiscard]] Day dayFor(const Habit& habit, std::optional<Day> chosen, WallTime wall);
    [[nodiscard]] Night night(Day night);
    [[nodiscard]] Day nightOfWakeUp(const Moment& up);
    /// Throws Refusal{WakeNotAfterBed, LongSleep, SleepOverlaps}; entries of `night` itself are the ones replaced.
    void requireSleepFits(Day night, const Moment& bed, const Moment& up, bool confirmed);
    void requireNoOverlap(Day night, Instant from, Instant to, const std::string& except = {});
    /// A wake-up told by its night and time: the first such time after its bedtime, else on the day after.
    [[nodiscard]] When afterBedtime(const When& when);
    void logNap(Receipt& receipt, const Moment& bed, const Moment& up, const std::string& note);
    /// Throws Refusal{OutsideNight, TooMuch, InFuture, SleepOverlaps} where an edited nap would be none.
    void requireNap(const Entry& nap);
    void moveClock(Receipt& receipt, const Entry& entry, const When& when, const std::string& note, bool confirmed);
    /// Gives a cramp its instant and, by that, its night. Throws Refusal{OutsideNight} where another night was named.
    void placeInTime(Receipt& receipt, Cramp& cramp, const When& when);
    void replace(Receipt& receipt, Cramp& cramp, const When& when);
    /// A day has one answer: removes those that an edited one meets on its new day.
    void replaceAnswers(Receipt& receipt, const Entry& edited);
    /// Keeps an entry for the day: a new one, or in the place of `replaced`.
    void keep(Receipt& receipt, Entry entry, const std::optional<Entry>& replaced);
    [[nodiscard]] Entry entryAt(const std::string& habit, Entry::Kind kind, const Moment& moment, Day day, const std::string& note);

    TrackerRooms& m_rooms;
    Settings m_settings;
    Instant m_now;
    std::string m_keptId;  ///< of an entry that is being moved; what is logged in its place keeps it
};

}  // namespace limber
