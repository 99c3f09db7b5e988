// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/review_text.h"

#include "app/i18n/habit_text.h"
#include "app/window/wording.h"

#include <QCoreApplication>

#include <cmath>

namespace limber {
namespace {

/// Context of the translations of this file.
struct ReviewText {
    Q_DECLARE_TR_FUNCTIONS(ReviewText)
};

/// As it is said in a sentence: a sum of millilitres has no decimals, other averages one.
QString valueText(const Habit& habit, double value)
{
    const bool whole = habit.kind != HabitKind::Amount || habit.unit == "ml";
    return wording::valueRuns(habit, whole ? std::round(value) : std::round(value * 10) / 10).join(QChar(u'\u00a0'));
}

/// "+90 ml", "12 min earlier"; empty where nothing that is shown has changed.
QString changeOfAverage(const Habit& habit, double change)
{
    const double size = std::abs(change);
    if (habit.kind == HabitKind::Clock) {
        const long minutes = std::lround(size);
        if (minutes == 0)
            return {};
        return (change < 0 ? ReviewText::tr("%1 min earlier") : ReviewText::tr("%1 min later")).arg(minutes);
    }
    const bool seen = habit.kind == HabitKind::Amount && habit.unit != "ml" ? size >= 0.05 : std::lround(size) > 0;
    if (!seen)
        return {};
    return (change < 0 ? QStringLiteral("−") : QStringLiteral("+")) + valueText(habit, size);
}

}  // namespace

QString metText(const ReviewedHabit& reviewed, Day day)
{
    const WeekSummary& week = reviewed.week;
    if (reviewed.habit->scheduleOn(day).kind == Schedule::Kind::TimesPerWeek)
        return ReviewText::tr("Met %1 of %2 times").arg(week.met).arg(reviewed.habit->scheduleOn(day).timesPerWeek);
    const bool nights = reviewed.habit->span == Span::Night;
    const QString text = week.known == 7 ? (nights ? ReviewText::tr("Met on %1 of %2 nights") : ReviewText::tr("Met on %1 of %2 days"))
        : nights                         ? ReviewText::tr("Met on %1 of %2 known nights")
                                         : ReviewText::tr("Met on %1 of %2 known days");
    return text.arg(week.met).arg(week.known);
}

QString changeText(const WeekReview& review, const ReviewedHabit& reviewed)
{
    const int change = reviewed.week.met - reviewed.before.met;
    const bool mayComeUp = !review.isOver && change <= 0 && reviewed.verdict != Verdict::Slipped;
    if (reviewed.before.known == 0 || mayComeUp)
        return {};
    if (change == 0)
        return ReviewText::tr("As often as the week before");
    return (change > 0 ? ReviewText::tr("%1 more than the week before") : ReviewText::tr("%1 fewer than the week before")).arg(std::abs(change));
}

QString averageText(const ReviewedHabit& reviewed)
{
    const Habit& habit = *reviewed.habit;
    const bool averages = habit.kind == HabitKind::Amount || habit.kind == HabitKind::Duration || habit.kind == HabitKind::Clock;
    if (!averages || !reviewed.week.average)
        return {};
    const QString average = ReviewText::tr("On average %1").arg(valueText(habit, *reviewed.week.average));
    const QString change = reviewed.week.change ? changeOfAverage(habit, *reviewed.week.change) : QString();
    return change.isEmpty() ? average : ReviewText::tr("%1 (%2)", "On average 1540 ml (+90 ml)").arg(average, change);
}

QString bestRunText(const WeekReview& review)
{
    if (!review.bestHabit)
        return {};
    const QString length = wording::streakLength(*review.bestHabit, review.best.length, review.to);
    return ReviewText::tr("%1: %2 in a row", "Water: 12 days in a row").arg(habitName(*review.bestHabit), length);
}

QString crampsText(const WeekReview& review)
{
    if (review.cramps == 0 && review.crampNightsBefore == 0)
        return ReviewText::tr("None logged");
    const QString week = review.cramps == 0 ? ReviewText::tr("None logged")
        : ReviewText::tr("%1 in %2", "3 cramps in 2 nights").arg(ReviewText::tr("%n cramp(s)", nullptr, review.cramps), ReviewText::tr("%n night(s)", nullptr, review.crampNights));
    return ReviewText::tr("%1; %2 in the week before").arg(week, ReviewText::tr("%n night(s)", nullptr, review.crampNightsBefore));
}

}  // namespace limber
