// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// How far bedtimes lie from their average.
Card {
    id: card

    objectName: "regularity"
    implicitHeight: Math.max(88, texts.height + 28)

    HabitIcon {
        id: disc
        x: 18
        anchors.verticalCenter: parent.verticalCenter
        name: "bedtime"
        tint: Theme.bedtime
    }
    Column {
        id: texts
        x: disc.x + disc.width + 14
        anchors.verticalCenter: parent.verticalCenter
        width: (Theme.largeText ? card.width : figure.x) - x - 12
        Paragraph {
            width: parent.width
            text: qsTr("Regular bedtimes")
            strong: true
        }
        Paragraph {
            width: parent.width
            text: History.bedtimesText
            level: Words.Caption
            color: Theme.ink2
        }
        Row {
            visible: Theme.largeText
            spacing: 8
            Words { text: History.regularityText; level: Words.Number }
            Words { text: qsTr("min"); level: Words.Caption; color: Theme.ink2; height: 28 * Theme.textScale }
        }
    }
    Row {
        id: figure
        visible: !Theme.largeText
        x: card.width - width - 18
        anchors.verticalCenter: parent.verticalCenter
        spacing: 8
        Words { text: History.regularityText; level: Words.Number }
        Words { text: qsTr("min"); level: Words.Caption; color: Theme.ink2; height: 30 * Theme.textScale }
    }
}
