// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// Before the routine: what it is and how long it takes. After it: what was logged, and bed.
Item {
    id: offer

    readonly property bool over: StretchGuide.state === StretchGuide.Over
    /// Of the drawing: what the texts leave; without room for one there is none.
    readonly property real circle: Math.min(220, view.height - texts.height - 20)
    signal closed()

    FocusView {
        id: view
        width: parent.width
        height: buttons.y - 16
        contentHeight: content.height
        interactive: view.contentHeight > view.height
        clip: view.interactive
        Column {
            id: content
            objectName: "stretchTexts"
            width: view.width
            spacing: 20
            StretchFigure {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: offer.circle >= 96
                width: offer.circle
                height: offer.circle
                move: StretchGuide.move
                share: offer.over ? 1 : 0
                body: Theme.ink
                shade: Theme.sunk
                ground: Theme.edge
                accent: Theme.accent
                track: Theme.sunk
                inner: Theme.card
            }
            Column {
                id: texts
                width: parent.width
                spacing: 8
                Paragraph {
                    objectName: "stretchTitle"
                    width: parent.width
                    text: offer.over ? qsTr("Well stretched") : qsTr("Bedtime stretch")
                    level: Theme.largeText ? Words.Number : Words.Guide
                    strong: true
                }
                Paragraph {
                    width: parent.width
                    text: offer.over ? StretchGuide.resultText : StretchGuide.planText
                    level: Theme.largeText ? Words.Title : Words.Number
                    strong: true
                }
                Paragraph {
                    // Ahead of what may have to be scrolled to: nobody begins without it.
                    width: parent.width
                    visible: !offer.over
                    text: qsTr("Hold on to a wall. Stop if it hurts.")
                }
                Paragraph {
                    width: parent.width
                    visible: !offer.over
                    text: StretchGuide.movesText
                    color: Theme.ink2
                }
            }
        }
    }
    Column {
        id: buttons
        objectName: "stretchButtons"
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: 12
        WideButton {
            objectName: "stretchBegin"
            visible: !offer.over
            width: parent.width
            leastHeight: 64
            look: PillButton.Primary
            level: Words.Number
            text: qsTr("Begin")
            onClicked: StretchGuide.begin()
        }
        WideButton {
            objectName: "stretchAlready"
            visible: !offer.over
            width: parent.width
            look: PillButton.Bordered
            text: qsTr("Done without the guide")
            onClicked: {
                Today.stretchDone();
                offer.closed();
            }
        }
        WideButton {
            objectName: "stretchBed"
            visible: offer.over && Today.evening && !Today.inBed
            width: parent.width
            leastHeight: 64
            look: PillButton.Primary
            level: Words.Number
            text: qsTr("Going to bed now")
            onClicked: {
                Today.goToBed();
                offer.closed();
            }
        }
        WideButton {
            objectName: "stretchDone"
            visible: offer.over
            width: parent.width
            look: PillButton.Bordered
            text: qsTr("Back to Today")
            onClicked: offer.closed()
        }
    }
}
