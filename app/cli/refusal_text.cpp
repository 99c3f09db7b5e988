// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/refusal_text.h"

#include "app/cli/display_width.h"

#include <string_view>

namespace limber {
namespace {

/// "17:05" as "17 h 05 min".
std::string durationWords(const std::string& text)
{
    const auto colon = text.find(':');
    return colon == std::string::npos ? text : text.substr(0, colon) + " h " + text.substr(colon + 1) + " min";
}

/// What a kind of habit takes, by its name in the core.
std::string_view kindWords(const std::string& kind)
{
    if (kind == "clock")
        return "a clock time such as 22:41";
    if (kind == "yes_no")
        return "yes or no";
    if (kind == "duration" || kind == "routine")
        return "minutes such as 30";
    if (kind == "sleep")
        return "a bedtime and a wake-up such as 22:50-06:10";
    return "an amount such as 250";
}

/// The sentence of a code. %1 to %3 are the arguments; %a and %b are the first two with
/// the third as their unit; %d, %k and %s put a duration, a kind and a state into words.
const char* sentenceOf(RefusalCode code)
{
    switch (code) {
    case RefusalCode::NotANumber: return "\"%1\" is not a number; write one such as 250.";
    case RefusalCode::NotPositive: return "\"%1\" is not more than zero; write a number such as 250.";
    case RefusalCode::WrongUnit: return "\"%1\" has another unit; write it in %2, or without a unit.";
    case RefusalCode::TooMuch: return "%a is more than one entry can hold; at most %b can be logged at once.";
    case RefusalCode::LargeDrink: return "%1 ml is much for one drink; add --yes if it is right.";
    case RefusalCode::LongSleep: return "%d is long for one sleep; add --yes if it is right.";
    case RefusalCode::NotATime: return "\"%1\" is not a time; write HH:MM or YYYY-MM-DDTHH:MM, such as 22:41.";
    case RefusalCode::NotADay: return "\"%1\" is not a day; write YYYY-MM-DD, today or yesterday.";
    case RefusalCode::TimeSkipped:
        return "%1 does not exist in %2, where clocks were put forward over it; take a time before or after that.";
    case RefusalCode::InFuture: return "%1 is still to come; log it once it has happened.";
    case RefusalCode::SleepOverlaps:
        return "It overlaps the sleep from %1 to %2; take other times, or edit or delete that one first.";
    case RefusalCode::WakeNotAfterBed:
        return "The wake-up %2 is not after the bedtime %1; give them the other way round.";
    case RefusalCode::OutsideNight:
        return "%1 is outside the day or night of %2; take another one, or another time.";
    case RefusalCode::UnknownHabit: return "There is no habit \"%1\"; limberctl habit list shows all of them.";
    case RefusalCode::ArchivedHabit: return "%1 is archived; take it back first with limberctl habit restore.";
    case RefusalCode::NameTaken: return "There is a habit called \"%1\" already; choose another name.";
    case RefusalCode::BadName: return "\"%1\" cannot be a habit's name; choose a short one that can be read.";
    case RefusalCode::BadUnit: return "\"%1\" cannot be a unit; choose a short one that can be read, such as km.";
    case RefusalCode::WrongValueKind: return "That is not what %1 takes; give it %k.";
    case RefusalCode::UnknownEntry: return "There is no entry \"%1\"; limberctl today, day and cramps show their ids.";
    case RefusalCode::AmbiguousEntry: return "More than one entry has \"%1\" in its id; write more of it.";
    case RefusalCode::NothingToUndo:
        return "There is nothing to undo; only changes made on this device can be taken back.";
    case RefusalCode::NothingToRedo: return "There is nothing to redo; only what was undone last can be done again.";
    case RefusalCode::ChangedSince:
        return "What that change touched has been changed by something else since; edit or delete it instead.";
    case RefusalCode::NotScheduled: return "%1 is not asked for on %2; take a day on which it is.";
    case RefusalCode::NotSkipped: return "There is no skip of %1 on %2 to take back; limberctl day %2 shows how it stands.";
    case RefusalCode::BeforeBeginning: return "%1 had not begun on %2; take the day of its first entry or a later one.";
    case RefusalCode::RepairTooLate: return "%1 could be repaired until %2; later than that a day stays as it is.";
    case RefusalCode::RepairLimit:
        return "%1 cannot be repaired: two days in any 30 can be, and %2 were already; choose at most two.";
    case RefusalCode::NothingToRepair:
        return "%1 is %s; only a day that is partly done, missed or not logged can be repaired.";
    case RefusalCode::BadVacation: return "A vacation from %1 to %2 cannot be; write FROM..TO with the first day first, a year at most.";
    case RefusalCode::GoalDoesNotFit:
        return "%1 cannot have the goal \"%2\"; write one that fits it, such as 1500..1700, >=7h, <=2000 or <23:00.";
    case RefusalCode::GoalBeyondDay: return "%1 cannot have the goal \"%2\": %3 is the most for a day; write less.";
    case RefusalCode::UnknownSetting: return "There is no setting \"%1\"; limberctl settings shows all of them.";
    case RefusalCode::BadSetting: return "%1 cannot be \"%2\"; it takes %3.";
    case RefusalCode::BadCramp: return "A cramp's %1 cannot be \"%2\"; it takes %3.";
    case RefusalCode::CannotOpen: return "%1 cannot be opened: %2.";
    case RefusalCode::NotOurs: return "%1 is not a database of Limber; name another folder or file.";
    case RefusalCode::Damaged: return "%1 is damaged (%2); put a backup in its place with limberctl restore.";
    case RefusalCode::Newer:
        return "%1 was made by a newer Limber (version %2 of the data, this one knows %3); update Limber to open it.";
    case RefusalCode::Busy: return "%1 is in use by another program for too long; try again in a moment.";
    case RefusalCode::DiskFull: return "There is no room left for %1; make some and try again.";
    case RefusalCode::ReadOnly: return "%1 cannot be written; check whom it belongs to and its permissions.";
    case RefusalCode::BadFile: return "%1 cannot be imported: %2; nothing was taken from it.";
    case RefusalCode::NewerFile:
        return "%1 was written by a newer Limber (format %2, this one reads %3); update Limber to import it.";
    case RefusalCode::FileExists: return "%1 is there already; choose another name.";
    case RefusalCode::Gone: return "%1 was taken away meanwhile and nothing was saved; put it back and try again.";
    case RefusalCode::Replaced: return "%1 was replaced by another file meanwhile and nothing was saved; try again.";
    }
    return "It was refused.";
}

/// Short where it is what somebody typed; what would be right and the paths of files are needed whole.
std::string argument(const Refusal& refusal, std::size_t index)
{
    if (index >= refusal.args().size())
        return {};
    const std::string& text = refusal.args()[index];
    return index < 2 && refusal.code() < RefusalCode::CannotOpen ? shortened(text) : text;
}

std::string stateWords(const std::string& state)
{
    if (state == "partly")
        return "partly done";
    return state == "not_logged" ? "not logged" : state;
}

std::string withUnit(const std::string& number, const std::string& unit)
{
    return unit.empty() ? number : number + ' ' + unit;
}

std::string filled(const Refusal& refusal, char place)
{
    switch (place) {
    case 'a': return withUnit(argument(refusal, 0), argument(refusal, 2));
    case 'b': return withUnit(argument(refusal, 1), argument(refusal, 2));
    case 'd': return durationWords(argument(refusal, 0));
    case 'k': return std::string(kindWords(argument(refusal, 1)));
    case 's': return stateWords(argument(refusal, 1));
    default: return argument(refusal, static_cast<std::size_t>(place - '1'));
    }
}

}  // namespace

std::string refusalText(const Refusal& refusal)
{
    if (refusal.code() == RefusalCode::NotANumber && argument(refusal, 0).empty())
        return "There is no value; write a number such as 250.";
    std::string text;
    for (const char* at = sentenceOf(refusal.code()); *at != '\0'; ++at) {
        if (*at == '%')
            text += filled(refusal, *++at);
        else
            text += *at;
    }
    return text;
}

}  // namespace limber
