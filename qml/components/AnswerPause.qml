// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber

/// Runs for a moment when another reminder has taken the place of one: its buttons stand where the other's stood, and a
/// press that was on its way is not for it.
Timer {
    id: pause

    readonly property string occurrence: Reminders.due.occurrence
    property bool hadOne: false

    interval: 600
    onOccurrenceChanged: pause.take()
    Component.onCompleted: pause.take()

    function take(): void {
        if (pause.occurrence === "")
            return;
        if (pause.hadOne)
            pause.restart();
        pause.hadOne = true;
    }
}
