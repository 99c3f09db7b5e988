// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber

/// Runs for a moment after a reminder has gone: the next one's buttons stand where its own stood, and a press that was on
/// its way is not for them. The first one takes a press at once.
Timer {
    id: pause

    readonly property string occurrence: Reminders.due.occurrence
    property string before: ""

    interval: 600
    onOccurrenceChanged: {
        if (pause.before !== "")
            pause.restart();
        pause.before = pause.occurrence;
    }
    Component.onCompleted: pause.before = pause.occurrence  // made with it, one is not told of it by every maker
}
