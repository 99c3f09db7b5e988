// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/zone.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace limber {

/// One thing a person logged.
struct Entry {
    enum class Kind {
        Value,   ///< a drink, minutes of exercise, yes or no, a time to bed, a finished routine
        Part,    ///< part of a routine
        WakeUp,  ///< habit sleep: `at` is the wake-up; with the night's bedtime it makes the sleep
        Nap,     ///< habit sleep: `at` is its start, value its minutes; outside the 7 h
    };
    std::string id;     ///< UUIDv7 made by the device that logged it
    std::string habit;  ///< id of the habit
    Kind kind = Kind::Value;
    Instant at{};                    ///< when it happened
    std::chrono::seconds offset{0};  ///< UTC offset in force where it was logged
    Day day;                         ///< civil day or night it was given; travelling never moves it
    double value = 0;                ///< see HabitKind; WakeUp: wall-clock minutes since the midnight that begins `day`
    std::string note;
    bool operator==(const Entry&) const = default;

    [[nodiscard]] WallTime wall() const { return wallTimeAt(at, offset); }
};

/// "value", "part", "wake_up", "nap".
[[nodiscard]] const char* nameOf(Entry::Kind kind);
[[nodiscard]] std::optional<Entry::Kind> entryKindNamed(std::string_view name);

/// A night cramp: an event of a night, not a habit.
struct Cramp {
    enum class Leg { Unknown, Left, Right, Both };
    std::string id;
    Instant at{};
    std::chrono::seconds offset{0};
    Day night;  ///< noon to noon, by its instant
    Leg leg = Leg::Unknown;
    std::optional<int> pain;           ///< 0..10
    std::optional<int> minutes;        ///< 1..1440
    std::vector<std::string> signs;    ///< of crampSigns()
    std::string note;
    bool operator==(const Cramp&) const = default;
};

/// swelling, redness, walking-pain, numbness, weakness, new-medicine.
[[nodiscard]] const std::vector<std::string>& crampSigns();
/// "unknown", "left", "right", "both".
[[nodiscard]] const char* nameOf(Cramp::Leg leg);
[[nodiscard]] std::optional<Cramp::Leg> legNamed(std::string_view name);

/// A day on which a habit was skipped or repaired by choice.
struct DayMark {
    enum class Kind { Skip, Repair };
    std::string habit;
    Day day;
    Kind kind = Kind::Skip;
    std::string reason;
    Instant at{};
    bool operator==(const DayMark&) const = default;
};

/// Days, both ends included, on which every habit is skipped and reminders are silent.
struct Vacation {
    Day from;
    Day to;
    bool operator==(const Vacation&) const = default;
    [[nodiscard]] bool holds(Day day) const { return from <= day && day <= to; }
};

}  // namespace limber
