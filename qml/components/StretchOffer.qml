// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// Before the routine: what it is and how long it takes. After it: what was logged, and bed.
Item {
    id: offer

    readonly property bool over: StretchGuide.state === StretchGuide.Over
    readonly property real circle: Math.max(96, Math.min(220, offer.height - texts.height - buttons.height - 36))
    signal closed()

    StretchFigure {
        id: figure
        anchors.horizontalCenter: parent.horizontalCenter
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
        anchors.top: figure.bottom
        anchors.topMargin: 20
        width: parent.width
        spacing: 8
        Paragraph {
            objectName: "stretchTitle"
            width: parent.width
            text: offer.over ? qsTr("Well stretched") : qsTr("Bedtime stretch")
            level: Words.Guide
            strong: true
        }
        Paragraph {
            width: parent.width
            text: offer.over ? StretchGuide.resultText : StretchGuide.planText
            level: Words.Number
            strong: true
        }
        Paragraph {
            width: parent.width
            visible: !offer.over
            text: StretchGuide.movesText
            color: Theme.ink2
        }
        Paragraph {
            width: parent.width
            visible: !offer.over
            text: qsTr("Hold on to a wall. Stop if it hurts.")
            color: Theme.ink2
        }
    }
    Column {
        id: buttons
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: 12
        PillButton {
            objectName: "stretchBegin"
            visible: !offer.over
            width: parent.width
            implicitHeight: 64
            look: PillButton.Primary
            level: Words.Number
            text: qsTr("Begin")
            onClicked: StretchGuide.begin()
        }
        PillButton {
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
        PillButton {
            objectName: "stretchBed"
            visible: offer.over && Today.evening && !Today.inBed
            width: parent.width
            implicitHeight: 64
            look: PillButton.Primary
            level: Words.Number
            text: qsTr("Going to bed now")
            onClicked: {
                Today.goToBed();
                offer.closed();
            }
        }
        PillButton {
            objectName: "stretchDone"
            visible: offer.over
            width: parent.width
            look: PillButton.Bordered
            text: qsTr("Back to Today")
            onClicked: offer.closed()
        }
    }
}
