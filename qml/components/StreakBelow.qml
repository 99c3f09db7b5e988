// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

/// A habit's streak where its row has no room for it at the right.
Words {
    property HabitRow row: null

    text: row ? row.streakText : ""
    level: Words.Caption
    color: Theme.ink2
}
