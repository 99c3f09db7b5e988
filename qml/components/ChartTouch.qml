// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// Over a chart of seven days: says what the one holds that is pointed at, or was touched last.
Item {
    id: touch

    required property WeekChart chart
    readonly property real gutter: 44 * Theme.textScale
    readonly property real slot: (touch.width - touch.gutter) / 7
    property int touched: -1
    readonly property int day: hover.hovered ? touch.dayAt(hover.point.position.x) : touch.touched

    objectName: "touch_" + touch.chart.habitId

    function dayAt(x: real): int {
        return x < touch.gutter ? -1 : Math.min(6, Math.floor((x - touch.gutter) / touch.slot));
    }

    HoverHandler { id: hover }
    TapHandler {
        onTapped: eventPoint => {
            const day = touch.dayAt(eventPoint.position.x);
            touch.touched = day === touch.touched ? -1 : day;
        }
    }
    Connections {
        target: Week
        function onChanged(): void { touch.touched = -1; }
    }

    Rectangle {
        visible: touch.day >= 0
        x: touch.gutter + touch.day * touch.slot
        width: touch.slot
        height: touch.height
        radius: Theme.barRadius
        color: Qt.alpha(Theme.ink, 0.07)
    }
    Rectangle {
        // Beside what it is about, where there is more room: the figures above stay in sight.
        id: tip
        objectName: "tip_" + touch.chart.habitId
        readonly property string said: words.text
        readonly property real start: touch.gutter + touch.day * touch.slot - 4
        readonly property real end: tip.start + touch.slot + 8
        readonly property real room: Math.max(tip.start, touch.width - tip.end)
        readonly property bool after: whole.implicitWidth + 20 <= touch.width - tip.end || touch.width - tip.end >= tip.start
        visible: touch.day >= 0
        x: tip.after ? tip.end : tip.start - width
        y: Math.max(0, Math.min(4, touch.height - height))
        z: 1
        width: Math.min(tip.room, whole.implicitWidth + 20)
        height: words.height + 10
        radius: 8
        color: Theme.snack
        Words {
            id: whole
            visible: false
            text: words.text
            level: Words.Caption
        }
        Paragraph {
            id: words
            x: 10
            y: 5
            width: parent.width - 20
            text: touch.day >= 0 ? touch.chart.bars.spokenOf(touch.day) : ""
            level: Words.Caption
            color: Theme.snackText
        }
    }
}
