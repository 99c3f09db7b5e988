// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/receipt_text.h"

#include "app/cli/display_width.h"
#include "app/cli/value_text.h"
#include "app/cli/view_json.h"

#include <ostream>

namespace limber {
namespace {

std::string nightWords(const Habit& habit, const Entry& entry)
{
    const bool ofNight = habit.span == Span::Night && entry.kind != Entry::Kind::Nap;
    return ofNight ? ", night of " + shortDay(entry.day) : std::string();
}

/// "Water 250 ml at 08:05", "Bedtime 22:41, night of Sat 21 Nov".
std::string whatAndWhen(const Habit& habit, const Entry& entry, Tracker& tracker)
{
    const bool saysItsTime = habit.kind == HabitKind::Clock || entry.kind == Entry::Kind::WakeUp ||
                             entry.kind == Entry::Kind::Nap;
    std::string text = printable(entryText(habit, entry));
    if (!saysItsTime)
        text += " at " + clockText(timeOfDay(entry.wall()).minutes);
    if (const std::string night = nightWords(habit, entry); !night.empty())
        return text + night;
    return entry.wall().date() == tracker.wallNow().date() ? text : text + " on " + isoText(entry.wall().date());
}

/// Both ends of a sleep at once: "Sleep 22:50-06:10, night of Sat 21 Nov".
std::string sleepText(const Entry& bed, const Entry& up)
{
    return "Sleep " + clockText(timeOfDay(bed.wall()).minutes) + '-' + clockText(timeOfDay(up.wall()).minutes) +
           ", night of " + shortDay(up.day);
}

/// A change keeps the value alone. A sleep's is the length of a nap, under 3 h, or a wake-up's clock time from noon on.
std::string changedText(const Habit& habit, double value)
{
    if (habit.id == builtin::sleep && value >= noon)
        return "Wake-up " + clockText(static_cast<int>(value));
    return habit.name + ' ' + valueText(habit, value);
}

std::string standing(const HabitDay& habitDay, Tracker& tracker)
{
    const Habit& habit = *habitDay.habit;
    if (!habitDay.value)
        return {};
    const bool isSum = habit.kind == HabitKind::Amount || habit.kind == HabitKind::Duration;
    if (habit.span == Span::Night) {
        const std::string state = std::string(" · ") + stateText(habitDay.state);
        if (habitDay.lateMinutes)
            return state + ", " + minutesText(*habitDay.lateMinutes) + " late";
        return isSum ? " · " + printable(progressText(habit, habitDay.goal, *habitDay.value)) + state : state;
    }
    const std::string word = " · " + dayWord(habitDay.day, tracker.today()) + ' ';
    return word + (isSum ? printable(progressText(habit, habitDay.goal, *habitDay.value)) : stateText(habitDay.state));
}

std::string standingOf(const Entry& entry, Tracker& tracker)
{
    if (entry.kind == Entry::Kind::Nap)
        return " · kept outside the night's sleep";
    return standing(tracker.habitDay(entry.habit, entry.day), tracker);
}

void printFirstOfTwo(Context& context, const Receipt& receipt)
{
    if (receipt.firstOfTwo)
        context.out() << "That time occurred twice; it was taken as the first.\n";
}

void printNotices(Context& context, const Receipt& receipt, DayChosen dayChosen)
{
    Tracker& tracker = context.tracker();
    for (const Entry& entry : receipt.entries) {
        const Habit habit = tracker.habit(entry.habit);
        if (dayChosen == DayChosen::ByTime && habit.span == Span::Day && entry.wall().date() != entry.day)
            context.out() << "It counts for " << isoText(entry.day) << ": a day starts at "
                          << clockText(tracker.settings().dayStartsAt.minutes) << ".\n";
    }
    printFirstOfTwo(context, receipt);
    for (const Entry& entry : receipt.replaced)
        context.out() << "It replaces " << printable(entryText(tracker.habit(entry.habit), entry))
                      << "; limberctl undo brings that back.\n";
}

void printCramp(Context& context, const Receipt& receipt)
{
    const std::string details = crampDetails(*receipt.cramp);
    context.out() << crampText(*receipt.cramp) << (details.empty() ? "" : ": ") << details << '.';
    if (!receipt.replacedCramp)
        context.out() << " Straighten the leg and pull the toes toward the head.";
    context.out() << '\n';
    printFirstOfTwo(context, receipt);
}

void printWords(Context& context, const Receipt& receipt, DayChosen dayChosen)
{
    if (receipt.cramp)
        return printCramp(context, receipt);
    Tracker& tracker = context.tracker();
    const auto& entries = receipt.entries;
    const bool isSleep = entries.size() == 2 && entries[1].kind == Entry::Kind::WakeUp;
    if (isSleep)
        context.out() << sleepText(entries[0], entries[1]) << standingOf(entries[1], tracker) << '\n';
    for (const Entry& entry : entries) {
        if (!isSleep)
            context.out() << whatAndWhen(tracker.habit(entry.habit), entry, tracker) << standingOf(entry, tracker)
                          << '\n';
    }
    printNotices(context, receipt, dayChosen);
}

OrderedJson listJson(const std::vector<Entry>& entries, Tracker& tracker)
{
    OrderedJson list = OrderedJson::array();
    for (const Entry& entry : entries) {
        OrderedJson json = entryJson(tracker.habit(entry.habit), entry);
        json["habit"] = entry.habit;
        json["day"] = isoText(entry.day);
        list.push_back(std::move(json));
    }
    return list;
}

}  // namespace

void printReceipt(Context& context, const Receipt& receipt, DayChosen dayChosen)
{
    if (!context.json())
        return printWords(context, receipt, dayChosen);
    const std::optional<Day>& day = receipt.change.day;
    OrderedJson json{{"action", nameOf(receipt.change.action)}, {"habit", receipt.change.habit},
                     {"day", day ? OrderedJson(isoText(*day)) : OrderedJson()}, {"id", receipt.id}};
    json["entries"] = listJson(receipt.entries, context.tracker());
    json["replaced"] = listJson(receipt.replaced, context.tracker());
    if (receipt.cramp)
        json["entries"].push_back(crampJson(*receipt.cramp));
    if (receipt.replacedCramp)
        json["replaced"].push_back(crampJson(*receipt.replacedCramp));
    json["first_of_two"] = receipt.firstOfTwo;
    printJson(context.out(), json);
}

std::string changeText(const Change& change, Tracker& tracker)
{
    std::string what = change.habit.empty() ? "a cramp" : change.habit;
    try {
        const Habit habit = tracker.habit(change.habit);
        what = printable(change.value ? changedText(habit, *change.value) : habit.name);
    } catch (const Refusal&) {
        // A habit that was just undone is no longer there; a setting goes by its key.
    }
    const std::string forDay = change.day ? " for " + isoText(*change.day) : std::string();
    switch (change.action) {
    case Change::Action::Log: return "logging " + what + forDay;
    case Change::Action::Edit: return "changing " + what + forDay;
    case Change::Action::Delete: return "deleting " + what + forDay;
    case Change::Action::Skip: return "skipping " + what + forDay;
    case Change::Action::Unskip: return "asking for " + what + " again" + forDay;
    case Change::Action::Repair: return "repairing " + what + forDay;
    case Change::Action::Vacation: return "the vacation" + (change.day ? " from " + isoText(*change.day) : "");
    case Change::Action::Goal: return "setting the goal of " + what;
    case Change::Action::Habit: return "changing the habit " + what;
    case Change::Action::Setting: return "setting " + what;
    case Change::Action::Cramp: return "logging a cramp" + forDay;
    case Change::Action::Import: return "an import";
    }
    return {};
}

}  // namespace limber
