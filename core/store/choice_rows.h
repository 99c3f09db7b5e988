// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/habit/entry.h"
#include "core/habit/settings.h"
#include "core/store/database.h"

#include <map>

namespace limber {

/// Tables day_mark, vacation and setting: what a person chose. Called within a transaction of Database.
class ChoiceRows {
public:
    explicit ChoiceRows(SQLite::Database& handle) : m_handle(handle) {}

    /// Inserts or replaces; true when that changed anything.
    bool put(const DayMark& mark);
    /// False where there was none.
    bool remove(const std::string& habit, Day day, DayMark::Kind kind);
    /// From day to day, both included.
    [[nodiscard]] std::vector<DayMark> marks(Day from, Day to);

    bool put(const Vacation& vacation);
    /// False where there was none.
    bool remove(const Vacation& vacation);
    [[nodiscard]] std::vector<Vacation> vacations();

    bool putSetting(const std::string& key, const std::string& value);
    /// Only those that were chosen.
    [[nodiscard]] std::map<std::string, std::string> chosenSettings();
    [[nodiscard]] Settings settings();

private:
    SQLite::Database& m_handle;
};

[[nodiscard]] const char* nameOf(DayMark::Kind kind);

}  // namespace limber
