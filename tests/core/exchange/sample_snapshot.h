// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/snapshot.h"

#include <algorithm>
#include <random>
#include <tuple>

namespace limber::test {

/// A snapshot in which every field of every row has something to lose.
inline Snapshot fullSnapshot()
{
    Snapshot snapshot;
    snapshot.habits = builtinHabits();
    Habit own;
    own.id = "0193-own";
    own.name = "晨跑 \"run\", \u00e9t\u00e9 🏃";
    own.kind = HabitKind::Amount;
    own.unit = "km";
    own.color = "#3f7d6e";
    own.icon = "directions_run";
    own.position = 7;
    own.archived = true;
    own.goals = {{beginningOfTime(), {GoalKind::AtLeast, 2.5, 0}}, {Day(2026, 3, 29), {GoalKind::Between, 3, 5.125}}};
    own.schedules = {{beginningOfTime(), {}}, {Day(2026, 1, 1), {Schedule::Kind::Weekdays, std::bitset<7>(0b0010101), 0}},
                     {Day(2026, 2, 1), {Schedule::Kind::TimesPerWeek, {}, 3}}};
    own.reminderTimes = {{{9 * 60}, std::bitset<7>(0b1111111)}, {{23 * 60 + 59}, std::bitset<7>(0b1000000)}};
    snapshot.habits.push_back(own);

    using namespace std::chrono;
    const Instant evening = Instant{sys_days{2026y / 11 / 21}} + 14h + 41min;
    snapshot.entries = {
        {"e1", "water", Entry::Kind::Value, evening, 8h, Day(2026, 11, 21), 250, ""},
        {"e2", "bedtime", Entry::Kind::Value, evening + 1h + 59min + 1ms, 8h, Day(2026, 11, 21), 1480, "late"},
        {"e3", "sleep", Entry::Kind::WakeUp, evening + 8h, -(9h + 30min), Day(2026, 11, 21), 1810, "\r\n\t, \"q\""},
        {"e4", "sleep", Entry::Kind::Nap, evening + 20h, 8h + 5min + 43s, Day(2026, 11, 22), 45, "'=1+1"},
        {"e5", "stretch", Entry::Kind::Part, evening + 21h, 0h, Day(2026, 11, 22), 3, "=1+1"},
        {"e6", own.id, Entry::Kind::Value, evening + 22h, 0h, Day(2026, 11, 22), 0.1 + 0.2, "🏃\u0301 全角　空白 \u202e"},
    };
    snapshot.cramps = {{"c1", evening, 8h, Day(2026, 11, 21), Cramp::Leg::Left, 7, 3, crampSigns(), "左腿"},
                       {"c2", evening + 1ms, 0h, Day(2026, 11, 21), Cramp::Leg::Unknown, {}, {}, {}, ""}};
    snapshot.marks = {{"water", Day(2026, 11, 20), DayMark::Kind::Skip, "ill \"really\"", evening},
                      {"water", Day(2026, 11, 19), DayMark::Kind::Repair, "", evening + 1ms}};
    snapshot.vacations = {{Day(2026, 12, 24), Day(2027, 1, 3)}};
    snapshot.settings = {{"day-starts-at", "04:00"}, {"language", "zh"}};
    return snapshot;
}

/// Text of characters from all planes, with those that formats trip over more often than chance would have them.
inline std::string randomText(std::mt19937& random)
{
    static const std::vector<std::string> troublesome{"\"", ",", "'", "=", "+", "-", "@", "\n", "\r", "\r\n", "\t", "\\", "＝"};
    std::string text;
    for (auto length = random() % 12; length > 0; --length) {
        if (random() % 2 == 0) {
            text += troublesome[random() % troublesome.size()];
            continue;
        }
        char32_t c = static_cast<char32_t>(1 + random() % 0x10FFFF);
        if (c >= 0xD800 && c <= 0xDFFF)
            c = U'舒';
        if (c < 0x80) {
            text += static_cast<char>(c);
        } else if (c < 0x800) {
            text += {static_cast<char>(0xC0 | (c >> 6)), static_cast<char>(0x80 | (c & 0x3F))};
        } else if (c < 0x10000) {
            text += {static_cast<char>(0xE0 | (c >> 12)), static_cast<char>(0x80 | ((c >> 6) & 0x3F)),
                     static_cast<char>(0x80 | (c & 0x3F))};
        } else {
            text += {static_cast<char>(0xF0 | (c >> 18)), static_cast<char>(0x80 | ((c >> 12) & 0x3F)),
                     static_cast<char>(0x80 | ((c >> 6) & 0x3F)), static_cast<char>(0x80 | (c & 0x3F))};
        }
    }
    return text;
}

/// `count` entries anywhere between 1950 and 2080, with offsets and notes of every sort.
inline std::vector<Entry> randomEntries(std::mt19937& random, int count)
{
    std::vector<Entry> entries;
    for (int i = 0; i < count; ++i) {
        Entry entry;
        entry.id = "id-" + std::to_string(random()) + '-' + std::to_string(i);
        const bool drink = random() % 2 == 0;
        entry.habit = drink ? "water" : "bedtime";
        entry.at = Instant{std::chrono::milliseconds{static_cast<std::int64_t>(random()) * 800 - 600'000'000'000}};
        entry.offset = std::chrono::seconds{static_cast<int>(random() % 100'000) - 50'000};
        entry.day = entry.wall().date();
        entry.value = drink ? static_cast<double>(1 + random() % 5'000'000) / 1000 : static_cast<double>(random() % 2880);
        entry.note = randomText(random);
        entries.push_back(std::move(entry));
    }
    std::ranges::sort(entries, {}, [](const Entry& entry) { return std::tie(entry.at, entry.id); });
    return entries;
}

}  // namespace limber::test
