// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/i18n/refusal_text.h"

#include <QCoreApplication>

namespace limber {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(RefusalText)
};

/// Nothing was written where something is needed.
QString ofNothing(RefusalCode code)
{
    switch (code) {
    case RefusalCode::NotANumber:
        return Words::tr("Write a number.");
    case RefusalCode::NotATime:
        return Words::tr("Write a time, such as 22:30.");
    case RefusalCode::NotADay:
        return Words::tr("Write a date, such as 2026-11-22.");
    default:
        return {};
    }
}

QString ofEntry(RefusalCode code)
{
    switch (code) {
    case RefusalCode::NotANumber:
        return Words::tr("“%1” is not a number.");
    case RefusalCode::NotPositive:
        return Words::tr("“%1” is not more than zero.");
    case RefusalCode::WrongUnit:
        return Words::tr("“%1” has another unit; %2 is expected.");
    case RefusalCode::TooMuch:
        return Words::tr("%1 %3 is too much for one entry; at most %2 %3.");
    case RefusalCode::LargeDrink:
        return Words::tr("%1 ml at once is unusually much. Log it all the same?");
    case RefusalCode::LongSleep:
        return Words::tr("A sleep of %1 hours is unusually long. Log it all the same?");
    case RefusalCode::NotATime:
        return Words::tr("“%1” is not a time; write it like 22:30.");
    case RefusalCode::NotADay:
        return Words::tr("“%1” is not a date; write it like 2026-11-22.");
    case RefusalCode::TimeSkipped:
        return Words::tr("%1 did not exist in %2: the clocks were put forward over it.");
    case RefusalCode::InFuture:
        return Words::tr("%1 is in the future; log it once it has happened.");
    case RefusalCode::SleepOverlaps:
        return Words::tr("It overlaps the sleep from %1 to %2; change that one first.");
    case RefusalCode::WakeNotAfterBed:
        return Words::tr("The wake-up %2 is not after the bedtime %1.");
    case RefusalCode::OutsideNight:
        return Words::tr("%1 is not in the night of %2, which lasts from noon to noon.");
    case RefusalCode::UnknownEntry:
        return Words::tr("There is no entry “%1”.");
    case RefusalCode::AmbiguousEntry:
        return Words::tr("More than one entry begins with “%1”; give more of it.");
    case RefusalCode::BadCramp:
        return Words::tr("“%2” is not right for %1; %3 is expected.");
    default:
        return {};
    }
}

QString ofHabit(RefusalCode code)
{
    switch (code) {
    case RefusalCode::UnknownHabit:
        return Words::tr("There is no habit “%1”.");
    case RefusalCode::ArchivedHabit:
        return Words::tr("“%1” is archived; bring it back first.");
    case RefusalCode::NameTaken:
        return Words::tr("There is a habit “%1” already; choose another name.");
    case RefusalCode::BadName:
        return Words::tr("“%1” cannot be a name; use 1 to 100 characters on one line.");
    case RefusalCode::BadUnit:
        return Words::tr("“%1” cannot be a unit; use at most 100 characters on one line.");
    case RefusalCode::WrongValueKind:
        return Words::tr("“%1” takes another kind of value: %2.");
    case RefusalCode::NotScheduled:
        return Words::tr("“%1” is not scheduled on %2.");
    case RefusalCode::NotSkipped:
        return Words::tr("“%1” is not skipped on %2.");
    case RefusalCode::BeforeBeginning:
        return Words::tr("“%1” began only after %2.");
    case RefusalCode::RepairTooLate:
        return Words::tr("%1 could be repaired until %2.");
    case RefusalCode::RepairLimit:
        return Words::tr("%1 cannot be repaired: two repairs in 30 days are the most, and there were repairs on %2.");
    case RefusalCode::NothingToRepair:
        return Words::tr("There is nothing to repair on %1.");
    case RefusalCode::BadVacation:
        return Words::tr("A vacation cannot last from %1 to %2; the first day comes first, and a year is the most.");
    case RefusalCode::GoalDoesNotFit:
        return Words::tr("The goal “%2” does not fit “%1”.");
    case RefusalCode::GoalBeyondDay:
        return Words::tr("The goal “%2” is too much for “%1”: %3 is the most for a day.");
    case RefusalCode::UnknownSetting:
        return Words::tr("There is no setting “%1”.");
    case RefusalCode::BadSetting:
        return Words::tr("“%2” is not right for %1; %3 is expected.");
    case RefusalCode::NothingToUndo:
        return Words::tr("There is nothing to undo.");
    case RefusalCode::NothingToRedo:
        return Words::tr("There is nothing to redo.");
    case RefusalCode::ChangedSince:
        return Words::tr("It was changed by something else since, so it cannot be undone or redone.");
    default:
        return {};
    }
}

QString ofFile(RefusalCode code)
{
    switch (code) {
    case RefusalCode::CannotOpen:
        return Words::tr("%1 cannot be opened: %2.");
    case RefusalCode::NotOurs:
        return Words::tr("%1 is not a database of Limber.");
    case RefusalCode::Damaged:
        return Words::tr("%1 is damaged (%2); a backup can be restored.");
    case RefusalCode::Newer:
        return Words::tr("%1 was written by a newer Limber (version %2, this one knows %3); update Limber.");
    case RefusalCode::Busy:
        return Words::tr("Another program is using %1; try again in a moment.");
    case RefusalCode::DiskFull:
        return Words::tr("There is no space left for %1.");
    case RefusalCode::ReadOnly:
        return Words::tr("%1 cannot be written to.");
    case RefusalCode::BadFile:
        return Words::tr("%1 cannot be read: %2.");
    case RefusalCode::NewerFile:
        return Words::tr("%1 was exported by a newer Limber (version %2, this one knows %3); update Limber.");
    case RefusalCode::FileExists:
        return Words::tr("%1 exists already; choose another name.");
    case RefusalCode::Gone:
        return Words::tr("%1 was removed while it was open, so nothing can be saved; put it back, or close Limber and open it again.");
    case RefusalCode::Replaced:
        return Words::tr("%1 was replaced by another file, so nothing can be saved; close Limber and open it again.");
    default:
        return {};
    }
}

/// A built-in unit as it is called in the user's language; all else is somebody's own words.
QString inTheirLanguage(const std::string& argument)
{
    return argument == "ml" ? Words::tr("ml") : argument == "min" ? Words::tr("min") : QString::fromStdString(argument);
}

}  // namespace

QString refusalText(const Refusal& refusal)
{
    QString text;
    if (!refusal.args().empty() && refusal.args().front().empty())
        text = ofNothing(refusal.code());
    if (text.isEmpty())
        text = ofEntry(refusal.code());
    if (text.isEmpty())
        text = ofHabit(refusal.code());
    if (text.isEmpty())
        text = ofFile(refusal.code());
    if (text.isEmpty())
        return QString::fromStdString(refusal.what());
    // One pass, so that a "%1" that somebody typed is not taken for a place.
    QString filled;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const int place = text[at] == '%' && at + 1 < text.size() ? text[at + 1].digitValue() : -1;
        if (place >= 1) {
            const auto index = static_cast<std::size_t>(place - 1);
            filled += index < refusal.args().size() ? inTheirLanguage(refusal.args()[index]) : QString();
            ++at;
        } else {
            filled += text[at];
        }
    }
    return filled;
}

}  // namespace limber
