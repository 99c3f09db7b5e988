// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

/// A habit's value and streak where its row has no room for it at the right.
Words {
    property HabitRow row: null

    text: row ? [row.valueRuns.join(" "), row.streakText].filter(part => part !== "").join(" · ") : ""
    level: Words.Caption
    color: Theme.ink2
}
