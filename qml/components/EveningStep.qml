// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// One step on the way to bed: done, now, later or skipped, told by a shape; and its time.
Item {
    id: step

    required property int index
    required property string title
    required property string timeText
    required property string detail
    required property bool current
    required property int mark
    required property string stateText

    implicitHeight: Math.max(52, texts.height + 16)
    Accessible.role: Accessible.ListItem
    Accessible.name: step.title
    Accessible.description: step.current ? step.stateText + ", " + step.detail
        : step.stateText === step.timeText ? step.stateText : step.stateText + ", " + step.timeText

    Rectangle {
        visible: step.index > 0
        x: 40
        width: parent.width - x
        height: 1
        color: Theme.line
    }
    StateMark {
        visible: !step.current
        x: 4
        y: (step.height - height) / 2
        size: 22
        day: step.mark
        tint: Theme.tone("bedtime")
        paper: Theme.bg
    }
    Rectangle {
        visible: step.current
        x: 4
        y: (step.height - height) / 2
        width: 22
        height: 22
        radius: 11
        color: Theme.accent
        Rectangle {
            anchors.centerIn: parent
            width: 8
            height: 8
            radius: 4
            color: Theme.bg
        }
    }
    Column {
        id: texts
        x: 40
        y: (step.height - height) / 2
        width: step.width - x - time.width - 12
        Paragraph {
            width: parent.width
            text: step.title
            strong: step.current
            color: step.mark === DayState.Open ? Theme.ink : Theme.ink2
            Accessible.ignored: true
        }
        Paragraph {
            width: parent.width
            visible: step.detail !== ""
            text: step.detail
            level: Words.Caption
            color: Theme.ink2
            Accessible.ignored: true
        }
    }
    Words {
        id: time
        x: step.width - width - 4
        y: (step.height - height) / 2
        text: step.timeText
        strong: step.current
        color: step.current ? Theme.ink : Theme.ink2
        Accessible.ignored: true
    }
}
