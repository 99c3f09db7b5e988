// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/reminder_text.h"

#include "app/cli/value_text.h"

namespace limber {
namespace {

std::string daysText(const std::vector<Day>& days)
{
    std::string text;
    for (std::size_t i = 0; i < days.size(); ++i)
        text += (i == 0 ? "" : i + 1 == days.size() ? " and " : ", ") + shortDay(days[i]);
    return text;
}

}  // namespace

std::string reminderText(const Reminder& reminder, const std::string& habitName)
{
    switch (reminder.kind) {
    case ReminderKind::Water:
        return "Time for a drink: " + std::to_string(reminder.missing) + " ml to go today."
            + (reminder.lessOften ? " Asking half as often for the rest of the day." : "");
    case ReminderKind::WindDown: return "Half an hour to bedtime: a good moment to wind down.";
    case ReminderKind::Stretch: return "A few minutes for your legs before bed.";
    case ReminderKind::Bedtime: return "Nearly bedtime. Good night.";
    case ReminderKind::Exercise: return "A little exercise? Even ten minutes count.";
    case ReminderKind::Morning: return "Good morning. When did you go to bed, and when did you get up?";
    case ReminderKind::WeeklyReview: return "Your week is ready to look back on.";
    case ReminderKind::Custom: return "Time for " + habitName + ".";
    }
    return {};
}

std::string suggestionText(const Suggestion& suggestion)
{
    const std::string days = daysText(suggestion.days);
    switch (suggestion.kind) {
    case Suggestion::Kind::LogMore: return "Few days are known yet: log a little more next week to see how it goes.";
    case Suggestion::Kind::BedtimeEarlier: return "Bed was late on " + days + ": try to wind down a little earlier.";
    case Suggestion::Kind::SleepLonger:
        return "Nights were short on " + days + ": a little more sleep would do you good.";
    case Suggestion::Kind::DrinkMore: return "Water fell short on " + days + ": a glass in the morning helps.";
    case Suggestion::Kind::MoveMore: return "Exercise fell short on " + days + ": even ten minutes count.";
    case Suggestion::Kind::StretchMore:
        return "The stretch was left out on " + days + ": it takes less than seven minutes.";
    case Suggestion::Kind::KeepGoing: return "A good week. Keep going as you are.";
    }
    return {};
}

}  // namespace limber
