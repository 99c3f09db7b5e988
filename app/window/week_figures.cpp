// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/week_figures.h"

#include "app/window/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace limber {
namespace {

/// Context of the translations of this file.
struct FigureText {
    Q_DECLARE_TR_FUNCTIONS(FigureText)
};

/// Minutes of exercise that the World Health Organization asks of a week (rules.md).
constexpr int exerciseOfAWeek = 150;

const QString unknown = QStringLiteral("–");

WeekSummary summaryOf(const WeekView& week, const std::string& habit)
{
    const auto found = std::ranges::find(week.summary, habit, &WeekSummary::habit);
    return found == week.summary.end() ? WeekSummary{} : *found;
}

QString metText(const WeekSummary& summary)
{
    return QStringLiteral("%1/%2").arg(summary.met).arg(summary.known);
}

QString signedText(double value)
{
    const QString number = QString::number(std::llround(std::abs(value)));
    return std::llround(value) < 0 ? QStringLiteral("−") + number : QStringLiteral("+") + number;
}

/// "±25 min"; empty below two known times.
QString regularityText(const WeekSummary& summary)
{
    return summary.regularity ? FigureText::tr("±%1 min", "how regular a time is").arg(std::lround(*summary.regularity)) : QString();
}

QString bedtimeText(const WeekSummary& summary)
{
    if (!summary.average)
        return {};
    const QString average = wording::clock(std::round(*summary.average));
    const QString regularity = regularityText(summary);
    return regularity.isEmpty() ? average : average + u' ' + regularity;
}

WeekFigures sleepFigures(const WeekSummary& summary)
{
    WeekFigures figures{FigureText::tr("Average"), unknown, FigureText::tr("h", "hours"), {}, {}, {}, {}};
    if (summary.average) {
        const int minutes = static_cast<int>(std::lround(*summary.average));
        figures.value = QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
    }
    if (summary.change)
        figures.change = signedText(*summary.change);
    figures.changeUnit = FigureText::tr("min");
    return figures;
}

/// Exercise is compared by its sum, since that is what is shown.
WeekFigures exerciseFigures(const WeekSummary& summary, const WeekSummary& before)
{
    const auto total = std::lround(summary.total.value_or(0));
    WeekFigures figures{FigureText::tr("Total"), QStringLiteral("%1/%2").arg(total).arg(exerciseOfAWeek), FigureText::tr("min"), {}, {}, {}, {}};
    if (summary.total && before.total)
        figures.change = signedText(*summary.total - *before.total);
    figures.changeUnit = figures.unit;
    return figures;
}

WeekFigures doneFigures(const WeekSummary& summary, const Habit& habit)
{
    WeekFigures figures{FigureText::tr("Done"), QString::number(summary.met),
                        summary.met == 1 ? FigureText::tr("time", "done once") : FigureText::tr("times", "done n times"), {}, {}, {}, {}};
    if (summary.change && habit.kind == HabitKind::Routine)
        figures.change = signedText(*summary.change);
    return figures;
}

WeekFigures averageFigures(const WeekSummary& summary, const Habit& habit)
{
    const bool clock = habit.kind == HabitKind::Clock;
    WeekFigures figures{FigureText::tr("Average"), unknown, clock ? QString() : wording::unit(habit), {}, {}, {}, {}};
    if (summary.average)
        figures.value = clock ? wording::clock(std::round(*summary.average)) : wording::number(std::round(*summary.average * 10) / 10);
    if (summary.average && habit.unit == "ml")
        figures.value = QString::number(std::lround(*summary.average));
    if (summary.average && clock)
        figures.unit = regularityText(summary);
    if (summary.change)
        figures.change = signedText(*summary.change);
    figures.changeUnit = clock ? FigureText::tr("min") : figures.unit;
    return figures;
}

WeekFigures figuresOf(const WeekView& week, const WeekView& before, const Habit& habit)
{
    const WeekSummary summary = summaryOf(week, habit.id);
    if (habit.id == builtin::sleep)
        return sleepFigures(summary);
    if (habit.id == builtin::exercise)
        return exerciseFigures(summary, summaryOf(before, habit.id));
    if (habit.kind == HabitKind::Routine || habit.kind == HabitKind::YesNo)
        return doneFigures(summary, habit);
    return averageFigures(summary, habit);
}

}  // namespace

WeekFigures weekFigures(const WeekView& week, const WeekView& before, const Habit& habit, const Habit* bedtime, Day today)
{
    WeekFigures figures = figuresOf(week, before, habit);
    const bool summed = habit.id == builtin::exercise || habit.kind == HabitKind::Routine;
    if (summed && week.to >= today)
        figures.change.clear();
    figures.met = metText(summaryOf(week, habit.id));
    if (bedtime) {
        const WeekSummary summary = summaryOf(week, bedtime->id);
        figures.met = QStringLiteral("%1 · %2").arg(metText(summary), figures.met);
        figures.bedtime = bedtimeText(summary);
    }
    if (figures.change.isEmpty())
        figures.changeUnit.clear();
    return figures;
}

}  // namespace limber
