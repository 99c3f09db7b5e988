// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// One reminder still to come; the featured one can be answered here.
Item {
    id: row

    required property int index
    required property string occurrence
    required property string timeText
    required property string title
    required property string inText
    required property bool canAct
    required property string actText
    required property bool featured

    readonly property bool answerable: row.featured && row.canAct
    readonly property real below: row.answerable && Theme.largeText ? act.height + 8 : 0

    implicitHeight: Math.max(row.featured ? 69 : 49, texts.height + row.below + 16)

    Rectangle {
        visible: row.index > 0
        width: parent.width
        height: 1
        color: Theme.line
    }

    Words {
        id: time
        y: texts.y + (texts.height - height) / 2
        width: 46 * Theme.textScale
        height: line
        text: row.timeText
        strong: row.featured
        color: row.featured ? Theme.ink : Theme.ink2
    }
    Rectangle {
        id: dot
        x: time.width + 14
        y: texts.y + (texts.height - height) / 2
        width: 12
        height: 12
        radius: 6
        color: row.featured ? Theme.accent : "transparent"
        border.width: row.featured ? 0 : 2
        border.color: Theme.edge
    }
    Column {
        id: texts
        x: dot.x + dot.width + 14
        y: (parent.height - height - row.below) / 2
        width: parent.width - x - (row.answerable && !Theme.largeText ? act.width + 12 : 0)
        Paragraph {
            width: parent.width
            text: row.title
            strong: row.featured
        }
        Loader {
            width: parent.width
            source: row.featured ? "NextWhen.qml" : ""
            visible: row.featured
            onLoaded: (item as NextWhen).row = row
        }
    }
    Kept {
        id: act
        when: row.answerable
        file: Qt.resolvedUrl("NextAnswer.qml")
        onLoaded: (item as NextAnswer).row = row
        x: Theme.largeText ? texts.x : parent.width - width
        y: Theme.largeText ? texts.y + texts.height + 8 : (parent.height - height) / 2
    }
}
