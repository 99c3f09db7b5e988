// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

/// A habit's value and streak where its row has no room for it at the right.
Words {
    property HabitRow row: null

    function joined(runs: var, streak: string): string {
        const value = runs.join(" ");
        return value + (value !== "" && streak !== "" ? " · " : "") + streak;
    }

    text: row ? joined(row.valueRuns, row.streakText) : ""
    level: Words.Caption
    color: Theme.ink2
}
