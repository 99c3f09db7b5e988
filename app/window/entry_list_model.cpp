// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/entry_list_model.h"

#include "app/window/entry_text.h"
#include "app/window/wording.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace limber {
namespace {

/// An entry or a cramp on its way to a row.
struct Line {
    Instant at;
    QString id, time, habit, icon, tone, title, amount, dayNote;
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

Line lineOf(const Habit& habit, const Entry& entry)
{
    return {entry.at, QString::fromStdString(entry.id), timeText(entry.wall()), QString::fromStdString(habit.id), wording::icon(habit),
            wording::tone(habit), entry.note.empty() ? entryTitle(habit, entry) : QString::fromStdString(entry.note),
            wording::entryValue(habit, entry), dayNote(habit, entry)};
}

Line lineOf(const Cramp& cramp)
{
    return {cramp.at, QString::fromStdString(cramp.id), timeText(wallTimeAt(cramp.at, cramp.offset)), QStringLiteral("cramp"),
            QStringLiteral("bolt"), {}, crampTitle(), cramp.minutes ? wording::durationRuns(*cramp.minutes).join(u' ') : QString(), {}};
}

/// "Water, 250 ml, 22:04"; of rows that would sound the same, the later ones are counted.
QString spoken(const Line& line, QHash<QString, int>& said)
{
    QStringList parts{line.title, line.amount, line.time};
    parts.removeAll(QString());
    parts.removeDuplicates();  // a clock habit's value is its time
    const QString text = parts.join(EntryListModel::tr(", "));
    const int number = ++said[text];
    return number == 1 ? text : EntryListModel::tr("%1 (%2)", "one of several that sound the same").arg(text).arg(number);
}

}  // namespace

EntryListModel::EntryListModel(QObject* parent)
    : RowModel({"entryId", "timeText", "habitId", "icon", "tone", "title", "amountText", "dayNote", "spoken"}, parent)
{
}

void EntryListModel::show(const DayView& today)
{
    std::vector<Line> lines;
    const auto addHabits = [&lines](const std::vector<HabitDay>& habits, const QString& note) {
        for (const HabitDay& day : habits) {
            for (const Entry& entry : day.entries) {
                const bool ofYesterday = entry.kind == Entry::Kind::Nap && !note.isEmpty();
                if (entry.habit != day.habit->id || ofYesterday)  // a bedtime belongs to the row of bedtime and to that of sleep
                    continue;
                lines.push_back(lineOf(*day.habit, entry));
                if (entry.kind != Entry::Kind::WakeUp && !note.isEmpty())
                    lines.back().dayNote = note;
            }
        }
    };
    addHabits(today.habits, {});
    addHabits(today.lastNight, tr("last night"));
    for (const Cramp& cramp : today.cramps)
        lines.push_back(lineOf(cramp));
    for (const Cramp& cramp : today.lastNightCramps) {
        lines.push_back(lineOf(cramp));
        lines.back().dayNote = tr("last night");
    }
    std::ranges::stable_sort(lines, std::ranges::greater{}, &Line::at);
    QHash<QString, int> said;
    QList<Row> rows;
    for (const Line& line : lines)
        rows << Row{line.id, {line.id, line.time, line.habit, line.icon, line.tone, line.title, line.amount, line.dayNote, spoken(line, said)}};
    RowModel::show(rows);
}

}  // namespace limber
