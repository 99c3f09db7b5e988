// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/week_suggestion.h"

#include "app/i18n/habit_text.h"
#include "app/window/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace limber {
namespace {

/// Context of the translations of this file.
struct WeekAdvice {
    Q_DECLARE_TR_FUNCTIONS(WeekAdvice)
};

/// More days than this are counted, not named.
constexpr std::size_t namedDays = 3;

/// "on Wednesday and Saturday", "on 4 days"
QString onDays(const std::vector<Day>& days)
{
    if (days.size() > namedDays)
        return WeekAdvice::tr("on %1 days").arg(days.size());
    QStringList names;
    for (const Day day : days)
        names << QLocale().toString(wording::date(day), WeekAdvice::tr("dddd", "weekday in a sentence"));
    if (names.size() < 2)
        return WeekAdvice::tr("on %1", "a weekday").arg(names.value(0));
    const QString last = names.takeLast();
    return WeekAdvice::tr("on %1 and %2", "weekdays").arg(names.join(WeekAdvice::tr(", ", "between weekdays")), last);
}

/// The low end of a habit's goal on the first of the days: "23:00", "7 h", "1500 ml".
QString goalOf(const Suggestion& suggestion, const char* id, std::span<const Habit> habits)
{
    const auto habit = std::ranges::find(habits, id, &Habit::id);
    if (habit == habits.end() || suggestion.days.empty())
        return {};
    return quantityText(*habit, habit->goalOn(suggestion.days.front()).low);
}

}  // namespace

QString suggestionText(const Suggestion& suggestion, std::span<const Habit> habits)
{
    const QString days = onDays(suggestion.days);
    const auto goal = [&](const char* id) { return goalOf(suggestion, id, habits); };
    switch (suggestion.kind) {
    case Suggestion::Kind::LogMore:
        return WeekAdvice::tr("Few days are logged so far. <b>One tap a day is a start.</b>");
    case Suggestion::Kind::BedtimeEarlier:
        return WeekAdvice::tr("Bedtime was after %1 %2. <b>Wind down 15 minutes earlier?</b>").arg(goal(builtin::bedtime), days);
    case Suggestion::Kind::SleepLonger:
        return WeekAdvice::tr("Sleep was under %1 %2. <b>Half an hour earlier to bed?</b>").arg(goal(builtin::sleep), days);
    case Suggestion::Kind::DrinkMore:
        return WeekAdvice::tr("Water stayed below %1 %2. <b>A glass right after getting up?</b>").arg(goal(builtin::water), days);
    case Suggestion::Kind::MoveMore:
        return WeekAdvice::tr("Exercise was under %1 %2. <b>A short walk counts.</b>").arg(goal(builtin::exercise), days);
    case Suggestion::Kind::StretchMore:
        return WeekAdvice::tr("There is no finished stretch %1. <b>Do it right after brushing your teeth?</b>").arg(days);
    case Suggestion::Kind::KeepGoing:
        break;
    }
    return WeekAdvice::tr("Well kept so far. <b>Keep it up.</b>");
}

}  // namespace limber
