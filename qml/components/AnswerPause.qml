// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber

/// Runs for a moment after a reminder has gone: another one's buttons stand where its own stood, and a press that was on
/// its way is not for them. The first one, and one that comes back where nothing took its place, take a press at once.
Timer {
    id: pause

    readonly property string occurrence: Reminders.due.occurrence
    property string before: ""
    property string gone: ""

    interval: 600
    onOccurrenceChanged: {
        if (pause.before !== "") {
            pause.gone = pause.before;
            pause.restart();
        } else if (pause.occurrence === pause.gone) {
            pause.stop();
        }
        pause.before = pause.occurrence;
    }
    Component.onCompleted: pause.before = pause.occurrence  // made with it, one is not told of it by every maker
}
