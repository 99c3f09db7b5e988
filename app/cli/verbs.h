// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

#include <memory>
#include <span>

namespace limber {

struct Verb {
    const char* name;  ///< one word, or two such as "habit add"
    const char* summary;
    std::unique_ptr<Command> (*make)();
};

/// In the order in which help lists them.
[[nodiscard]] std::span<const Verb> verbs();

// One maker a verb, each beside its class in commands/.
std::unique_ptr<Command> makeLog();
std::unique_ptr<Command> makeUndo();
std::unique_ptr<Command> makeRedo();
std::unique_ptr<Command> makeEdit();
std::unique_ptr<Command> makeDelete();
std::unique_ptr<Command> makeSkip();
std::unique_ptr<Command> makeUnskip();
std::unique_ptr<Command> makeRepair();
std::unique_ptr<Command> makeVacation();
std::unique_ptr<Command> makeToday();
std::unique_ptr<Command> makeDay();
std::unique_ptr<Command> makeWeek();
std::unique_ptr<Command> makeStreaks();
std::unique_ptr<Command> makeCramps();
std::unique_ptr<Command> makeHelps();
std::unique_ptr<Command> makeReminders();
std::unique_ptr<Command> makeHabitList();
std::unique_ptr<Command> makeHabitAdd();
std::unique_ptr<Command> makeHabitRename();
std::unique_ptr<Command> makeHabitSchedule();
std::unique_ptr<Command> makeHabitRemind();
std::unique_ptr<Command> makeHabitArchive();
std::unique_ptr<Command> makeHabitRestore();
std::unique_ptr<Command> makeGoal();
std::unique_ptr<Command> makeSettings();
std::unique_ptr<Command> makeExport();
std::unique_ptr<Command> makeImport();
std::unique_ptr<Command> makeBackup();
std::unique_ptr<Command> makeRestore();
std::unique_ptr<Command> makeDoctor();

}  // namespace limber
