// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

/// One tap to log a habit, in its row.
PillButton {
    property HabitRow row: null

    // Below the texts it ends where they do.
    width: row && row.tight ? Math.min(implicitWidth, row.width - 78) : implicitWidth
    objectName: row ? "offer_" + row.habitId : ""
    text: row ? row.offerText() : ""
    description: row ? row.name : ""
    onClicked: row.atOnce ? row.done() : row.opened()
}
