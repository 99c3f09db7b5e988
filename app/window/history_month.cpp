// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/history_month.h"

#include "app/i18n/habit_text.h"
#include "app/window/heat_state.h"
#include "app/window/wording.h"

#include <QLocale>

namespace limber {
namespace {

using boost::gregorian::days;

/// Every month has room in six weeks, so that nothing below jumps from one to the next.
constexpr int cells = 6 * 7;

const JudgedDay* find(const HabitHistory& history, Day day)
{
    if (history.days.empty() || day < history.days.front().day || day > history.days.back().day)
        return nullptr;
    return &history.days[static_cast<std::size_t>((day - history.days.front().day).days())];
}

QVariant marksOf(const HistoryView& year, Day day)
{
    QList<int> marks;
    for (const HabitHistory& history : year.habits) {
        const JudgedDay* judged = find(history, day);
        marks << (judged ? heat_state::of(*judged) : heat_state::Nothing);
    }
    return QVariant::fromValue(marks);
}

/// The names of the habits that have one of a state, after the state's word.
QString named(const HistoryView& year, Day day, DayState state, const QString& word)
{
    QStringList names;
    for (const HabitHistory& history : year.habits) {
        if (const JudgedDay* judged = find(history, day); judged && judged->state == state)
            names << habitName(*history.habit);
    }
    return names.isEmpty() ? QString() : word.arg(names.join(HistoryMonth::tr(", ", "between habits")));
}

QString spokenOf(const HistoryView& year, Day day)
{
    QStringList parts{named(year, day, DayState::Met, HistoryMonth::tr("Met: %1.")),
                      named(year, day, DayState::Partly, HistoryMonth::tr("Partly: %1.")),
                      named(year, day, DayState::Missed, HistoryMonth::tr("Missed: %1.")),
                      named(year, day, DayState::Skipped, HistoryMonth::tr("Skipped: %1.")),
                      named(year, day, DayState::Open, HistoryMonth::tr("Not yet: %1."))};
    parts.removeAll(QString());
    return parts.isEmpty() ? HistoryMonth::tr("Nothing logged") : parts.join(u' ');
}

}  // namespace

HistoryMonth::HistoryMonth(QObject* parent)
    : RowModel({"iso", "number", "isToday", "isFuture", "isChosen", "marks", "title", "spoken"}, parent)
{
}

void HistoryMonth::show(const Subject& subject)
{
    const QLocale locale;
    const Day begin = weekStart(subject.first, subject.weekStartsOn);
    QList<Row> rows;
    for (int i = 0; i < cells; ++i) {
        const Day day = begin + days(i);
        const QString key = QString::number(i);
        if (day.month() != subject.first.month()) {
            rows << Row{key, {QString(), QString(), false, false, false, QVariant::fromValue(QList<int>()), QString(), QString()}};
            continue;
        }
        const bool future = day > subject.today;
        rows << Row{key,
                    {QString::fromStdString(isoText(day)), QString::number(day.day()), day == subject.today, future,
                     day == subject.chosen, future ? QVariant::fromValue(QList<int>()) : marksOf(subject.year, day),
                     locale.toString(wording::date(day), tr("dddd d MMMM", "date format")),
                     future ? tr("Still to come") : spokenOf(subject.year, day)}};
    }
    RowModel::show(rows);
}

}  // namespace limber
