// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tracker/rooms.h"

namespace limber {

/// "Counted back from the latest closed day or night, plus one once the open one is met" (rules.md, "Judging days"): what
/// the present one shows already neither breaks a streak nor weighs on strength before it closes.
void leaveOpen(JudgedDay& present);

/// Judged days, streaks and strength of habits, read within one transaction.
class ProgressReader {
public:
    explicit ProgressReader(TrackerRooms& rooms);

    [[nodiscard]] const Settings& settings() const { return m_settings; }
    [[nodiscard]] WallTime now() const { return m_now; }
    [[nodiscard]] const std::vector<Vacation>& vacations() const { return m_vacations; }
    /// The present day or night.
    [[nodiscard]] Day present(Span span) const { return spanOf(span, m_now, m_settings.dayStartsAt); }

    /// Every day from `first` to `last`, both included.
    [[nodiscard]] std::vector<JudgedDay> days(const Habit& habit, Day first, Day last);
    /// Streak and strength as they stand now.
    [[nodiscard]] Standing standing(const Habit& habit);

    /// Drops stored standings that a change has made untrue and stores those that lag behind.
    void settle(const Touched& touched);
    /// Counted from the habit's beginning, without what is stored; nothing where nothing was logged before `through`.
    [[nodiscard]] std::optional<Standing> countedThrough(const Habit& habit, Day through);
    /// The day through which standings are stored when they are stored now: the end of a week that nothing but an
    /// edit can change any more.
    [[nodiscard]] Day settledThrough() const;

private:
    [[nodiscard]] Standing carried(const Habit& habit, Standing before, Day first, Day last);
    [[nodiscard]] const std::vector<DayMark>& marksFrom(Day first);

    TrackerRooms& m_rooms;
    Settings m_settings;
    std::vector<Vacation> m_vacations;
    std::map<std::string, Standing> m_standings;
    std::vector<DayMark> m_marks;
    std::optional<Day> m_marksFrom;
    WallTime m_now;
};

}  // namespace limber
