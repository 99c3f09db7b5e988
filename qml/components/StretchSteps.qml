// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// What to do now: the move drawn inside its ring, the seconds, and three buttons.
Item {
    id: steps

    readonly property real rest: steps.height - header.height - seconds.height - phase.height - buttons.height - 44
    readonly property real room: steps.rest - (hint.visible ? hint.implicitHeight : 0)
    /// Of the drawing; without room for one there is none.
    readonly property real circle: steps.room < 96 ? 0 : Math.min(290, steps.width, steps.room)
    /// The name of a move of the user's own may need more than a line.
    readonly property bool isLong: measure.width * name.minimumPixelSize / name.font.pixelSize > name.width

    TextMetrics {
        id: measure
        font: name.font
        text: StretchGuide.moveName
    }
    Item {
        id: header
        width: parent.width
        height: Math.max(steps.isLong ? ownName.height : name.height, sets.height)
        Words {
            id: name
            objectName: "moveName"
            width: parent.width - sets.width - 12
            y: (parent.height - height) / 2
            visible: !steps.isLong
            text: StretchGuide.moveName
            level: Words.Guide
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.largeText ? 30 : 22
        }
        Paragraph {
            id: ownName
            width: name.width
            y: (parent.height - height) / 2
            visible: steps.isLong
            text: steps.isLong ? StretchGuide.moveName : ""
            level: Theme.largeText ? Words.Body : Words.Title
            strong: true
        }
        Column {
            id: sets
            anchors.right: parent.right
            y: (parent.height - height) / 2
            Words {
                anchors.right: parent.right
                text: qsTr("Set %1").arg(StretchGuide.set)
                level: Words.Number
            }
            Words {
                anchors.right: parent.right
                text: qsTr("of %n", "sets", StretchGuide.sets)
                level: Words.Caption
                color: Theme.ink2
            }
        }
    }

    StretchFigure {
        id: figure
        objectName: "stretchFigure"
        anchors.horizontalCenter: parent.horizontalCenter
        y: header.height + 8 + Math.max(0, (steps.room - steps.circle) / 3)
        width: steps.circle
        height: steps.circle
        visible: steps.circle > 0
        move: StretchGuide.move
        body: Theme.ink
        shade: Theme.sunk
        ground: Theme.edge
        accent: Theme.accent
        track: Theme.sunk
        inner: Theme.card
        share: StretchGuide.share
        Accessible.role: Accessible.Graphic
        Accessible.name: StretchGuide.moveName + ". " + StretchGuide.hintText
        Behavior on share {
            enabled: !Appearance.reducedMotion && StretchGuide.share > 0.02
            NumberAnimation { duration: 1000 }
        }
        // Up into the move and slowly back, again and again; still where motion is not wanted.
        SequentialAnimation on pose {
            running: steps.visible && !Appearance.reducedMotion && !StretchGuide.paused
            alwaysRunToEnd: true
            loops: Animation.Infinite
            NumberAnimation { from: 0; to: 1; duration: 1200; easing.type: Easing.InOutQuad }
            PauseAnimation { duration: 1600 }
            NumberAnimation { from: 1; to: 0; duration: 1200; easing.type: Easing.InOutQuad }
        }
    }

    Item {
        id: seconds
        width: parent.width
        anchors.top: figure.bottom
        anchors.topMargin: 8
        height: digits.height
        Words {
            id: digits
            objectName: "secondsLeft"
            anchors.horizontalCenter: parent.horizontalCenter
            text: StretchGuide.seconds
            // 104 is far to be seen from already: enlarged it would leave no room for the drawing.
            level: Theme.largeText ? Words.Clock : Words.Countdown
        }
        Words {
            anchors.left: digits.right
            anchors.leftMargin: 8
            anchors.bottom: digits.bottom
            anchors.bottomMargin: 16
            text: qsTr("s", "seconds")
            color: Theme.ink2
        }
    }
    Words {
        id: phase
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: seconds.bottom
        text: StretchGuide.phaseText
        level: Words.Number
    }
    Paragraph {
        id: hint
        width: parent.width
        anchors.top: phase.bottom
        visible: steps.rest >= hint.implicitHeight
        text: StretchGuide.hintText
        horizontalAlignment: Text.AlignHCenter
        color: Theme.ink2
    }

    Row {
        id: buttons
        anchors.bottom: parent.bottom
        width: parent.width
        height: 64
        spacing: 12
        GuideButton {
            objectName: "stretchPrevious"
            symbol: "skip_previous"
            text: qsTr("Move before")
            onClicked: StretchGuide.previous()
        }
        PillButton {
            objectName: "stretchPause"
            width: parent.width - 2 * 64 - 24
            height: 64
            look: PillButton.Primary
            level: Words.Number
            text: StretchGuide.paused ? qsTr("Go on") : qsTr("Pause")
            onClicked: StretchGuide.togglePause()
        }
        GuideButton {
            objectName: "stretchNext"
            symbol: "skip_next"
            text: qsTr("Next move")
            onClicked: StretchGuide.next()
        }
    }
}
