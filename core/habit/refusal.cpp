// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/habit/refusal.h"

namespace limber {

namespace {

const char* nameOf(RefusalCode code)
{
    switch (code) {
    case RefusalCode::NotANumber: return "not a number";
    case RefusalCode::NotPositive: return "not positive";
    case RefusalCode::WrongUnit: return "wrong unit";
    case RefusalCode::TooMuch: return "too much";
    case RefusalCode::LargeDrink: return "large drink";
    case RefusalCode::LongSleep: return "long sleep";
    case RefusalCode::NotATime: return "not a time";
    case RefusalCode::NotADay: return "not a day";
    case RefusalCode::TimeSkipped: return "time skipped";
    case RefusalCode::InFuture: return "in the future";
    case RefusalCode::SleepOverlaps: return "sleep overlaps";
    case RefusalCode::WakeNotAfterBed: return "wake-up not after bedtime";
    case RefusalCode::OutsideNight: return "outside the night";
    case RefusalCode::UnknownHabit: return "unknown habit";
    case RefusalCode::ArchivedHabit: return "archived habit";
    case RefusalCode::NameTaken: return "name taken";
    case RefusalCode::BadName: return "bad name";
    case RefusalCode::BadUnit: return "bad unit";
    case RefusalCode::WrongValueKind: return "wrong kind of value";
    case RefusalCode::UnknownEntry: return "unknown entry";
    case RefusalCode::AmbiguousEntry: return "ambiguous entry";
    case RefusalCode::NothingToUndo: return "nothing to undo";
    case RefusalCode::NothingToRedo: return "nothing to redo";
    case RefusalCode::ChangedSince: return "changed since";
    case RefusalCode::NotScheduled: return "not scheduled";
    case RefusalCode::NotSkipped: return "not skipped";
    case RefusalCode::BeforeBeginning: return "before the beginning";
    case RefusalCode::RepairTooLate: return "repair too late";
    case RefusalCode::RepairLimit: return "repair limit";
    case RefusalCode::NothingToRepair: return "nothing to repair";
    case RefusalCode::BadVacation: return "bad vacation";
    case RefusalCode::GoalDoesNotFit: return "goal does not fit";
    case RefusalCode::GoalBeyondDay: return "goal beyond a day";
    case RefusalCode::UnknownSetting: return "unknown setting";
    case RefusalCode::BadSetting: return "bad setting";
    case RefusalCode::BadCramp: return "bad cramp";
    case RefusalCode::CannotOpen: return "cannot open";
    case RefusalCode::NotOurs: return "not a Limber database";
    case RefusalCode::Damaged: return "damaged";
    case RefusalCode::Newer: return "newer database";
    case RefusalCode::Busy: return "busy";
    case RefusalCode::DiskFull: return "disk full";
    case RefusalCode::ReadOnly: return "read-only";
    case RefusalCode::BadFile: return "bad file";
    case RefusalCode::NewerFile: return "newer file";
    case RefusalCode::FileExists: return "file exists";
    case RefusalCode::Gone: return "gone";
    case RefusalCode::Replaced: return "replaced";
    }
    return "refused";
}

}  // namespace

Refusal::Refusal(RefusalCode code, std::vector<std::string> args)
    : std::runtime_error(nameOf(code)), m_code(code), m_args(std::move(args))
{
}

bool Refusal::asksFirst() const
{
    return m_code == RefusalCode::LargeDrink || m_code == RefusalCode::LongSleep;
}

}  // namespace limber
