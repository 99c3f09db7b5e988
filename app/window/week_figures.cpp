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
    return summary.known == 0 ? unknown : QStringLiteral("%1/%2").arg(summary.met).arg(summary.known);
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

QStringList withUnit(const QString& number, const QString& unit)
{
    return unit.isEmpty() ? QStringList{number} : QStringList{number, unit};
}

QStringList changeRuns(const std::optional<double>& change, const QString& unit)
{
    return change ? withUnit(signedText(*change), unit) : QStringList();
}

WeekFigures sleepFigures(const WeekSummary& summary)
{
    const auto average = [&] { return wording::durationRuns(static_cast<int>(std::lround(*summary.average))); };
    return {FigureText::tr("Average"), summary.average ? average() : QStringList{unknown}, {}, {}, changeRuns(summary.change, FigureText::tr("min")), {}};
}

/// Exercise is compared by its sum, since that is what is shown.
WeekFigures exerciseFigures(const WeekSummary& summary, const WeekSummary& before)
{
    const QString unit = FigureText::tr("min");
    if (!summary.total)
        return {FigureText::tr("Total"), {unknown}, {}, {}, {}, {}};
    const auto total = std::lround(*summary.total);
    std::optional<double> change;
    if (before.total)
        change = *summary.total - *before.total;
    return {FigureText::tr("Total"), {QStringLiteral("%1/%2").arg(total).arg(exerciseOfAWeek), unit}, {}, {}, changeRuns(change, unit), {}};
}

WeekFigures doneFigures(const WeekSummary& summary, const Habit& habit)
{
    if (summary.known == 0)
        return {FigureText::tr("Done"), {unknown}, {}, {}, {}, {}};
    const QString unit = summary.met == 1 ? FigureText::tr("time", "done once") : FigureText::tr("times", "done n times");
    const auto change = habit.kind == HabitKind::Routine ? summary.change : std::nullopt;
    return {FigureText::tr("Done"), {QString::number(summary.met), unit}, {}, {}, changeRuns(change, {}), {}};
}

QString averageText(double average, const Habit& habit)
{
    if (habit.kind == HabitKind::Clock)
        return wording::clock(std::round(average));
    return habit.unit == "ml" ? QString::number(std::lround(average)) : wording::number(std::round(average * 10) / 10);
}

WeekFigures averageFigures(const WeekSummary& summary, const Habit& habit)
{
    const bool clock = habit.kind == HabitKind::Clock;
    const QString unit = clock ? regularityText(summary) : wording::unit(habit);
    const QStringList value = summary.average ? withUnit(averageText(*summary.average, habit), unit) : QStringList{unknown};
    return {FigureText::tr("Average"), value, {}, {}, changeRuns(summary.change, clock ? FigureText::tr("min") : unit), {}};
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
        figures.bedtimeMet = metText(summary);
        figures.bedtime = bedtimeText(summary);
    }
    return figures;
}

}  // namespace limber
