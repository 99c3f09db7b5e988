// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tracker.h"

#include <QStringList>

namespace limber {

/// The figures above a chart, ready to show.
struct WeekFigures {
    QString label;  ///< "Average", "Total", "Done"
    QStringList value;  ///< numbers and their units in turn: "1540", "ml"
    QString met;    ///< "5/6": days met of days known; "–" where none is known
    QString bedtimeMet;  ///< the same of the bedtime beside sleep, else empty
    QStringList change;  ///< "+90", "ml"; empty where the week before has nothing to compare with
    QString bedtime;  ///< "22:58 ±25 min": beside sleep its bedtime's average, and how regular it is where that is known
};

/// `before` is the week before. Sums of a week that is not over yet are not compared: they could only look like less.
[[nodiscard]] WeekFigures weekFigures(const WeekView& week, const WeekView& before, const Habit& habit, const Habit* bedtime,
                                      Day today);

}  // namespace limber
