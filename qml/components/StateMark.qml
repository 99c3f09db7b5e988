// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// The state of a day as a shape first and a colour second: disc with tick, half disc, ring with dash, ring, dot.
Item {
    id: mark

    /// DayState
    property int day: DayState.NotLogged
    property color tint: Theme.ink2
    property int size: 14
    /// A day without entries is a dash, as in charts, instead of a dot.
    property bool dashed: false
    readonly property bool round: mark.day === DayState.Met || mark.day === DayState.Partly
        || mark.day === DayState.Missed || mark.day === DayState.Open
    readonly property bool empty: mark.day === DayState.NotLogged || mark.day === DayState.Off

    implicitWidth: mark.size
    implicitHeight: mark.size
    Accessible.ignored: true

    Rectangle {
        anchors.centerIn: parent
        visible: mark.round || mark.empty
        width: mark.round ? mark.size : mark.dashed ? 12 : 4
        height: mark.round ? mark.size : mark.dashed ? 2 : 4
        radius: height / 2
        color: mark.empty ? Theme.edge : mark.day === DayState.Met ? mark.tint : "transparent"
        opacity: mark.day === DayState.Off ? 0.4 : 1
        border.width: mark.round && mark.day !== DayState.Met ? 2 : 0
        border.color: mark.tint
    }

    Icon {
        size: mark.size
        color: mark.day === DayState.Met ? Theme.card : mark.day === DayState.Skipped ? Theme.edge : mark.tint
        name: {
            switch (mark.day) {
            case DayState.Met: return "tick";
            case DayState.Partly: return "half";
            case DayState.Missed: return "dash";
            case DayState.Skipped: return "slash";
            }
            return "";
        }
    }
}
