// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// One day of a calendar: its number, and a small square for each habit.
Pressable {
    id: day

    required property string iso
    required property string number
    required property bool isToday
    required property bool isFuture
    required property bool isChosen
    required property list<int> marks
    required property string title
    required property string spoken
    required property int index
    property var tints: []
    /// An arrow key asks for the day so many days away.
    signal moved(int by)

    objectName: "day_" + day.iso
    visible: day.iso !== ""
    enabled: !day.isFuture
    radius: Theme.cupRadius
    ringDistance: -1
    text: day.title
    description: day.spoken
    // One stop for the Tab key: the arrows go from day to day.
    focusPolicy: day.isChosen || day.activeFocus || day.number === "1" ? Qt.StrongFocus : Qt.ClickFocus
    onClicked: History.choose(day.iso)
    Keys.onUpPressed: day.moved(-7)
    Keys.onDownPressed: day.moved(7)
    Keys.onLeftPressed: day.moved(-1)
    Keys.onRightPressed: day.moved(1)

    Rectangle {
        visible: day.isChosen
        anchors.fill: parent
        anchors.margins: 1
        radius: Theme.cupRadius
        color: Theme.soft
        border.width: 2
        border.color: Theme.accent
    }
    Words {
        x: (day.width - width) / 2
        y: (day.height - line - 11) / 2
        height: line
        text: day.number
        strong: day.isToday
        color: day.isToday ? Theme.accent : day.isFuture ? Theme.ink2 : Theme.ink
        Accessible.ignored: true
    }
    DayDots {
        x: Math.round((day.width - width) / 2)
        y: Math.round((day.height + 22 * Theme.textScale - height) / 2) + (height > 5 ? 1 : 0)
        states: day.marks
        tints: day.tints
    }
}
