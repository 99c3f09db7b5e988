// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/entry_list_model.h"

#include "app/i18n/habit_text.h"
#include "app/window/wording.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace limber {
namespace {

struct TimedRow {
    Instant at;
    RowModel::Row row;
};

QString timeText(WallTime wall)
{
    return wording::clock(timeOfDay(wall).minutes);
}

/// Said where the calendar's date is not the day that the entry counts for.
QString dayNote(const Habit& habit, const Entry& entry)
{
    if (habit.span == Span::Night || entry.wall().date() == entry.day)
        return {};
    return EntryListModel::tr("counts for %1").arg(QLocale().toString(wording::date(entry.day), QStringLiteral("dddd")));
}

QString titleOf(const Habit& habit, const Entry& entry)
{
    if (!entry.note.empty())
        return QString::fromStdString(entry.note);
    if (entry.kind == Entry::Kind::WakeUp)
        return EntryListModel::tr("Woke up");
    return entry.kind == Entry::Kind::Nap ? EntryListModel::tr("Nap") : habitName(habit);
}

TimedRow rowOf(const Habit& habit, const Entry& entry)
{
    const QString id = QString::fromStdString(entry.id);
    return {entry.at,
            {id,
             {id, timeText(entry.wall()), QString::fromStdString(habit.id), wording::icon(habit), wording::tone(habit),
              titleOf(habit, entry), wording::entryValue(habit, entry), dayNote(habit, entry)}}};
}

TimedRow rowOf(const Cramp& cramp, const QString& note)
{
    const QString id = QString::fromStdString(cramp.id);
    const QString minutes = cramp.minutes ? wording::durationRuns(*cramp.minutes).join(u' ') : QString();
    return {cramp.at,
            {id,
             {id, timeText(wallTimeAt(cramp.at, cramp.offset)), QStringLiteral("cramp"), QStringLiteral("bolt"), QString(),
              EntryListModel::tr("Cramp"), minutes, note}}};
}

}  // namespace

EntryListModel::EntryListModel(QObject* parent)
    : RowModel({"entryId", "timeText", "habitId", "icon", "tone", "title", "amountText", "dayNote"}, parent)
{
}

void EntryListModel::show(const DayView& today)
{
    std::vector<TimedRow> found;
    QSet<QString> seen;  // a bedtime belongs to the row of bedtime and to that of sleep
    const auto add = [&](TimedRow line) {
        if (seen.contains(line.row.key))
            return;
        seen.insert(line.row.key);
        found.push_back(std::move(line));
    };
    for (const HabitDay& day : today.habits) {
        for (const Entry& entry : day.entries) {
            if (entry.habit == day.habit->id)
                add(rowOf(*day.habit, entry));
        }
    }
    for (const Cramp& cramp : today.cramps)
        add(rowOf(cramp, {}));
    for (const Cramp& cramp : today.lastNightCramps)
        add(rowOf(cramp, tr("last night")));
    std::ranges::stable_sort(found, std::ranges::greater{}, &TimedRow::at);
    QList<Row> rows;
    for (const TimedRow& line : found)
        rows << line.row;
    RowModel::show(rows);
}

}  // namespace limber
