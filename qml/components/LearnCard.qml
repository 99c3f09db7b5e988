// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber.Ui

/// One section of "Good to know": its title, and below it what it tells once that is pressed.
Card {
    id: card

    required property string section
    required property string symbol
    required property string title
    required property string lead
    required property var points
    required property string source
    property bool open: false

    objectName: "learn_" + card.section
    implicitHeight: head.height + (body.visible ? body.height : 0)

    Pressable {
        id: head
        objectName: "unfold_" + card.section
        width: card.width
        implicitHeight: Math.max(60, name.height + 24)
        radius: Theme.cardRadius
        ringDistance: -3
        text: card.title
        description: card.open ? qsTr("Unfolded") : qsTr("Folded")
        onClicked: card.open = !card.open

        Icon {
            x: 15
            y: (parent.height - height) / 2
            name: card.symbol
            color: Theme.ink2
        }
        Paragraph {
            id: name
            x: 51
            y: (parent.height - height) / 2
            width: parent.width - x - 47
            text: card.title
            level: Words.Title
            Accessible.ignored: true
        }
        Icon {
            x: parent.width - width - 15
            y: (parent.height - height) / 2
            name: "keyboard_arrow_down"
            color: Theme.ink2
            rotation: card.open ? 180 : 0
        }
    }
    Column {
        id: body
        x: 18
        y: head.height
        width: card.width - 36
        visible: card.open
        bottomPadding: 18
        Only {
            when: card.open
            Paragraph {
                width: body.width
                text: card.lead
            }
        }
        Repeater {
            model: told.made ? card.points : []
            LearnPoint {
                required property var modelData
                width: body.width
                title: modelData.title
                text: modelData.text
                diary: modelData.diary
                source: modelData.source
            }
        }
        Only {
            id: told
            when: card.open
            Paragraph {
                width: body.width
                topPadding: 16
                text: card.source
                level: Words.Caption
                color: Theme.ink2
            }
        }
    }
}
