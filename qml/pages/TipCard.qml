// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// The tip of the day.
Rectangle {
    id: card

    implicitHeight: body.y + body.height + 6
    radius: Theme.cardRadius
    color: Theme.soft
    objectName: "tipCard"
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Tip")
    onVisibleChanged: if (card.visible) Tips.noteShown()
    Component.onCompleted: if (card.visible) Tips.noteShown()
    Connections {
        target: Tips
        function onChanged(): void {
            if (card.visible)
                Tips.noteShown();  // another day has another one
        }
    }

    Icon {
        x: 15
        y: 14
        name: "lightbulb"
        color: Theme.accent
    }
    Column {
        id: body
        x: 51
        y: 14
        width: card.width - x - 18
        spacing: 4
        Paragraph {
            objectName: "tipTitle"
            width: parent.width
            text: Tips.title
            strong: true
        }
        Paragraph {
            objectName: "tipText"
            width: parent.width
            text: Tips.text
        }
        Paragraph {
            width: parent.width
            text: Tips.source
            level: Words.Caption
            color: Theme.ink2
        }
        Flow {
            x: -8  // the words of the first stand below the text
            width: parent.width + 16
            PillButton {
                objectName: "tipGotIt"
                look: PillButton.Bare
                text: qsTr("Got it")
                description: Tips.title
                onClicked: Tips.putAway()
            }
            PillButton {
                objectName: "tipMore"
                look: PillButton.Bare
                text: qsTr("More", "about a tip")
                description: Tips.title
                onClicked: Learn.open(Tips.section)
            }
            PillButton {
                objectName: "noMoreTips"
                look: PillButton.Bare
                strong: false
                text: qsTr("No more tips")
                onClicked: Tips.switchOff()
            }
        }
    }
}
