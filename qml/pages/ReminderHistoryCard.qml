// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber
import Limber.Ui

/// What came in the last seven days and what was said to it.
Card {
    id: card

    property bool all: false
    readonly property int most: 8

    objectName: "reminderHistory"
    implicitHeight: list.implicitHeight + 28

    Column {
        id: list
        x: 18
        y: 14
        width: parent.width - 36
        spacing: 4
        Words {
            text: qsTr("Last seven days")
            level: Words.Title
            Accessible.ignored: true
            Heading {}
        }
        Paragraph {
            width: parent.width
            bottomPadding: 6
            text: Reminders.history.summary
            color: Theme.ink2
        }
        Repeater {
            id: lines
            model: Reminders.history
            Item {
                id: line
                required property string timeText
                required property string title
                required property string answerText
                required property int index
                visible: card.all || line.index < card.most
                width: list.width
                height: Math.max(36, names.y + names.height + 6)
                Rectangle {
                    width: parent.width
                    height: 1
                    color: Theme.line
                }
                Words {
                    id: when
                    y: 7
                    width: Theme.largeText ? parent.width : 88
                    text: line.timeText
                    level: Words.Caption
                    color: Theme.ink2
                }
                Flow {
                    id: names
                    x: Theme.largeText ? 0 : when.width + 8
                    y: Theme.largeText ? when.y + when.height : 6
                    width: parent.width - x
                    spacing: 8
                    Words { text: line.title }
                    Words {
                        text: line.answerText
                        color: Theme.ink2
                        level: Words.Caption
                        height: 22 * Theme.textScale
                    }
                }
            }
        }
        PillButton {
            visible: lines.count > card.most
            look: PillButton.Bare
            text: card.all ? qsTr("Show fewer") : qsTr("Show all")
            onClicked: card.all = !card.all
        }
    }
}
