// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs.h"

#include <array>

namespace limber {

std::span<const Verb> verbs()
{
    static constexpr std::array all{
        Verb{"log", "Log a drink, a night, exercise, a cramp or a habit of your own", makeLog},
        Verb{"undo", "Take back the last change made on this device, again and again", makeUndo},
        Verb{"redo", "Do again what was undone", makeRedo},
        Verb{"edit", "Change an entry or a cramp", makeEdit},
        Verb{"delete", "Delete an entry or a cramp", makeDelete},
        Verb{"skip", "Leave a habit out for a day", makeSkip},
        Verb{"unskip", "Ask for a habit again on a day that was skipped", makeUnskip},
        Verb{"repair", "Bridge a missed day in a streak, up to two days later", makeRepair},
        Verb{"vacation", "Skip every habit from one day to another; without them, list vacations", makeVacation},
        Verb{"today", "The present day and last night", makeToday},
        Verb{"day", "Any day", makeDay},
        Verb{"week", "A week and its figures", makeWeek},
        Verb{"streaks", "Streaks and strength of every habit", makeStreaks},
        Verb{"cramps", "The cramps logged", makeCramps},
        Verb{"helps", "Nights with cramps and long nights, by what the days before them held", makeHelps},
        Verb{"reminders", "What will be reminded of, as planned now", makeReminders},
        Verb{"habit list", "All habits (also: habit)", makeHabitList},
        Verb{"habit add", "Add a habit of your own", makeHabitAdd},
        Verb{"habit rename", "Give a habit another name", makeHabitRename},
        Verb{"habit schedule", "Set the days on which a habit is asked for", makeHabitSchedule},
        Verb{"habit remind", "Set the times at which you are reminded of a habit", makeHabitRemind},
        Verb{"habit archive", "Put a habit away; what was logged stays", makeHabitArchive},
        Verb{"habit restore", "Take a habit back out of the archive", makeHabitRestore},
        Verb{"goal", "Show a habit's goal or set it", makeGoal},
        Verb{"settings", "Show settings or set one", makeSettings},
        Verb{"export", "Write everything to a .json file, or the entries to a .csv file", makeExport},
        Verb{"import", "Add what a .json or .csv export holds", makeImport},
        Verb{"backup", "Copy the database", makeBackup},
        Verb{"restore", "Put a backup in the place of the database", makeRestore},
        Verb{"doctor", "Check the database, the permissions and the reminder service", makeDoctor},
    };
    return all;
}

}  // namespace limber
