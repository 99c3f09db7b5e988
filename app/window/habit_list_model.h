// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/row_model.h"
#include "core/stretch/routine.h"
#include "core/tracker.h"

namespace limber {

/// Today's habits but water, in the user's order: bedtime, sleep, exercise, stretch, then the user's own.
///
/// QML roles, for `required property`:
///   string habitId     "bedtime", "sleep", "exercise", "stretch" or a UUID
///   string name        "Bedtime", translated for the built-in ones
///   string icon        name for IconMark, "bedtime", "bed", "directions_run", "self_improvement", …
///   string tone        "water", "bedtime", … for the theme's own colour, or "#rrggbb"
///   int    kind        HabitKind
///   int    markState   DayState of the mark beside goalText: last night's for bedtime and sleep, else today's
///   string goalText    the whole line: "Last night · before 23:00", "At least 10 min", "4 moves · 6 min 40 s";
///                      of a yes or no "Not yet", "Done"
///   list<string> valueRuns  numbers and their units in turn: ["22:41"], ["7", "h", "29", "min"], ["18", "min"]; empty
///                      where nothing is logged: show valueHint
///   string valueHint   "Tonight", "Not logged"; ink2
///   int    percent     0..100, or -1
///   int    streak      days or nights
///   string streakText  "Streak 4 nights"; empty when it is 0
///   list<int> lastSeven  DayState, oldest first, the present day or night last
///   bool   lastNight   goalText and valueRuns are about last night
///   bool   canFillIn   last night's bedtime or wake-up is not known: offer Today.logSleep / Today.logBedtime
///   bool   canLog      something can still be logged for today: exercise, stretch, the user's own
///   bool   repaired    today or last night was repaired
///   string unit        "min", "km": what a number field shows behind the number
///   string timeEntry   id of the entry that says tonight's time, to change it; empty where there is none
class HabitListModel : public RowModel {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit HabitListModel(QObject* parent = nullptr);
    /// `evening`: bedtime is about the night that begins now.
    /// `routine` is the one of the stretch.
    void show(const DayView& today, bool evening = false, const RoutinePlan& routine = columnsRoutine());
};

}  // namespace limber
