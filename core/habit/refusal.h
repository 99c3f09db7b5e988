// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <stdexcept>
#include <string>
#include <vector>

namespace limber {

/// Why the core would not do something. Programs put it into words; `args` fill them, in the order given here.
enum class RefusalCode {
    NotANumber,          ///< text
    NotPositive,         ///< text
    WrongUnit,           ///< text, unit expected
    TooMuch,             ///< value, limit, unit
    LargeDrink,          ///< value: allowed once confirmed
    LongSleep,           ///< hours and minutes as "17:05": allowed once confirmed
    NotATime,            ///< text
    NotADay,             ///< text
    TimeSkipped,         ///< wall time, zone
    InFuture,            ///< wall time
    SleepOverlaps,       ///< wall time from, wall time to
    WakeNotAfterBed,     ///< bedtime, wake-up
    OutsideNight,        ///< wall time, night
    UnknownHabit,        ///< text
    ArchivedHabit,       ///< name
    NameTaken,           ///< name
    BadName,             ///< text
    BadUnit,             ///< text
    WrongValueKind,      ///< habit's name, kind expected
    UnknownEntry,        ///< id
    AmbiguousEntry,      ///< id
    NothingToUndo,
    NothingToRedo,
    ChangedSince,        ///< undo or redo found the rows changed by something else
    NotScheduled,        ///< habit's name, day
    NotSkipped,          ///< habit's name, day
    BeforeBeginning,     ///< habit's name, day
    RepairTooLate,       ///< day, last day on which it could be repaired
    RepairLimit,         ///< day, repairs in those 30 days as "D and D"
    NothingToRepair,     ///< day, state
    BadVacation,         ///< from, to
    GoalDoesNotFit,      ///< habit's name, goal's text
    GoalBeyondDay,       ///< habit's name, goal's text: more minutes than a day has
    UnknownSetting,      ///< key
    BadSetting,          ///< key, text, what is expected
    BadCramp,            ///< field, text, what is expected
    CannotOpen,          ///< path, reason
    NotOurs,             ///< path: a file that is not a Limber database
    Damaged,             ///< path, first finding
    Newer,               ///< path, its version, ours
    Busy,                ///< path: another program holds it too long
    DiskFull,            ///< path
    ReadOnly,            ///< path
    BadFile,             ///< path, where and what
    NewerFile,           ///< path, its version, ours
    FileExists,          ///< path
    Gone,                ///< path: a database that was open was taken away
    Replaced,            ///< path: another file has taken the place of a database that was open
};

/// Thrown before anything is changed: a refused call leaves the database as it was.
class Refusal : public std::runtime_error {
public:
    explicit Refusal(RefusalCode code, std::vector<std::string> args = {});
    [[nodiscard]] RefusalCode code() const { return m_code; }
    [[nodiscard]] const std::vector<std::string>& args() const { return m_args; }
    /// True for what is done after all once the caller confirms.
    [[nodiscard]] bool asksFirst() const;

private:
    RefusalCode m_code;
    std::vector<std::string> m_args;
};

}  // namespace limber
