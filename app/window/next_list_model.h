// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/row_model.h"
#include "core/calendar/zone.h"
#include "core/reminder/reminder.h"

#include <span>

namespace limber {

/// The reminders still to come today, by time; one that came and can still be answered is first, as "now".
///
/// QML roles, for `required property`:
///   string occurrence  for Today.act
///   string timeText    "22:45"
///   string title       "Bedtime stretch", "Drink water", "Wind-down"
///   string inText      "in 40 min", "now"
///   string inAtText    "in 40 min, 22:45" / "40 分钟后，22:45": both in one line, for phones
///   string kind        "water", "stretch", "wind_down", … as in interface.md
///   string icon        as in HabitListModel
///   string tone        as in HabitListModel
///   string streakText  of the reminder's habit
///   bool   canAct      Today.act(occurrence) does what it asks for
///   string actText     "Done", "Drink 250 ml", "Going to bed"
///   bool   featured    the first one that can be acted on: bold, filled dot, its button and inText shown
class NextListModel : public RowModel {
    Q_OBJECT
    QML_ANONYMOUS

public:
    struct Line {
        Reminder reminder;
        QString title;
        QString icon;
        QString tone;
        QString streakText;
        QString actText;  ///< empty: nothing to act on
    };

    explicit NextListModel(QObject* parent = nullptr);
    void show(const QList<Line>& lines, Instant now, const Zone& zone);
};

}  // namespace limber
