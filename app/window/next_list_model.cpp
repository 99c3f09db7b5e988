// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/next_list_model.h"

#include "app/window/wording.h"

namespace limber {
namespace {

std::chrono::minutes minutesTo(Instant at, Instant now)
{
    return std::chrono::floor<std::chrono::minutes>(at) - std::chrono::floor<std::chrono::minutes>(now);
}

}  // namespace

NextListModel::NextListModel(QObject* parent)
    : RowModel({"occurrence", "timeText", "title", "inText", "inAtText", "kind", "icon", "tone", "streakText", "canAct",
                "actText", "featured"},
               parent)
{
}

void NextListModel::show(const QList<Line>& lines, Instant now, const Zone& zone)
{
    int featured = -1;
    QList<Row> rows;
    for (const Line& line : lines) {
        const bool canAct = !line.actText.isEmpty();
        if (canAct && featured < 0)
            featured = static_cast<int>(rows.size());
        const QString key = QString::fromStdString(line.reminder.occurrence);
        const QString time = wording::clock(timeOfDay(zone.wallTime(line.reminder.at)).minutes);
        const QString in = wording::inTime(minutesTo(line.reminder.at, now));
        rows << Row{key,
                    {key, time, line.title, in, tr("%1, %2", "in 40 min, 22:45").arg(in, time),
                     QString::fromLatin1(nameOf(line.reminder.kind)), line.icon, line.tone, line.streakText, canAct,
                     line.actText, featured == rows.size()}};
    }
    RowModel::show(rows);
}

}  // namespace limber
