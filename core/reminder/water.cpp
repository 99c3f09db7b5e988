// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reminder/water.h"

#include "core/reminder/wanted.h"

#include <algorithm>
#include <cmath>

namespace limber {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr milliseconds leastSpacing = 30min;
constexpr std::size_t patience = 3;  ///< ignored in a row before the spacing doubles

/// Only a drink, the wake-up and the first use move it, never a reminder.
Instant anchorOf(const Outlook& outlook, Day day, const DayOutlook& known)
{
    Instant anchor = known.wakeUp.value_or(instantOf(outlook, day, outlook.settings.usualWakeUp.minutes));
    for (const auto& other : {known.lastDrink, known.firstUse})
        if (other)
            anchor = std::max(anchor, *other);
    return anchor;
}

std::vector<const LedgerLine*> shownOn(const Outlook& outlook, Day day)
{
    std::vector<const LedgerLine*> shown;
    for (const LedgerLine& line : outlook.ledger)
        if (line.kind == ReminderKind::Water && line.day == day && line.shown)
            shown.push_back(&line);
    std::sort(shown.begin(), shown.end(), [](const auto* a, const auto* b) { return a->due < b->due; });
    return shown;
}

/// Withdrawing it because a later one came is no answer; drinking is one.
bool isIgnored(const LedgerLine& line, const DayOutlook& known)
{
    const bool unanswered = !line.answered || line.answer == "withdrawn";
    return unanswered && !line.snoozedUntil && !(known.lastDrink && *known.lastDrink >= *line.shown);
}

/// When the third of three ignored in a row was due; from there on the spacing doubles until the next drink.
std::optional<Instant> patienceEnded(const std::vector<const LedgerLine*>& shown, const DayOutlook& known)
{
    std::size_t inARow = 0;
    for (const LedgerLine* line : shown) {
        inARow = isIgnored(*line, known) ? inARow + 1 : 0;
        if (inARow == patience)
            return line->due;
    }
    return std::nullopt;
}

/// The grid can move without a drink (a wake-up filled in, another goal, another zone). What it then puts within 30 min of
/// a reminder that was already there, or before it, would be one too many.
bool isCrowded(const std::vector<const LedgerLine*>& shown, Instant due)
{
    return std::any_of(shown.begin(), shown.end(), [due](const LedgerLine* line) {
        return line->due != due && due < line->due + leastSpacing && due > line->due - leastSpacing;
    });
}

/// anchor + k x (cut-off - anchor) / (n + 1), k = 1..n, at least 30 min apart, ahead of the cut-off.
std::vector<Instant> grid(Instant anchor, Instant cutOff, std::int64_t drinks)
{
    std::vector<Instant> instants;
    const milliseconds span = cutOff - anchor;
    const bool tooClose = span < leastSpacing * (drinks + 1);
    for (std::int64_t k = 1; k <= drinks; ++k) {
        const milliseconds step = tooClose ? leastSpacing * k : span * k / (drinks + 1);
        const Instant due = std::chrono::floor<std::chrono::seconds>(anchor + step);
        if (due >= cutOff)
            break;
        instants.push_back(due);
    }
    return instants;
}

}  // namespace

Instant waterCutOff(const Outlook& outlook, Day day)
{
    return instantOf(outlook, day, timesOf(outlook, day).waterUntil);
}

int waterLeft(const Outlook& outlook, Day day)
{
    const Habit* water = activeHabit(outlook, builtin::water);
    if (!water)
        return 0;
    const double left = water->goalOn(day).low - standingOf(outlook, builtin::water, day).value.value_or(0);
    return std::max(0, static_cast<int>(std::ceil(left)));
}

WaterTimes waterTimes(const Outlook& outlook, Day day)
{
    const DayOutlook& known = dayOutlook(outlook, day);
    const int drink = std::max(1, outlook.settings.drinkSize);
    const int drinks = (waterLeft(outlook, day) + drink - 1) / drink;
    const std::vector<const LedgerLine*> shown = shownOn(outlook, day);
    const Instant dayEnd = outlook.zone->firstInstant(closesAt(Span::Day, day, outlook.settings.dayStartsAt));

    WaterTimes times{.due = {}, .lessOftenFrom = patienceEnded(shown, known)};
    bool leaveOut = false;
    for (const Instant due : grid(anchorOf(outlook, day, known), waterCutOff(outlook, day), drinks)) {
        leaveOut = times.lessOftenFrom && due > *times.lessOftenFrom && !leaveOut;
        if (!leaveOut && due < dayEnd && !isCrowded(shown, due))
            times.due.push_back(due);
    }
    return times;
}

}  // namespace limber
