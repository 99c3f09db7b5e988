// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

/// Logs one drink: a glass filled by its share of 500 ml, and the amount.
Pressable {
    id: cup

    property int amount: 250
    property bool usual: false
    /// Another amount is wanted for it.
    signal changeAsked()
    readonly property color mark: cup.usual ? Theme.accentText : Theme.water

    implicitWidth: Math.max(52, label.implicitWidth + 12)
    implicitHeight: 38 + label.line

    onPressAndHold: cup.changeAsked()

    background: Rectangle {
        radius: Theme.cupRadius
        color: cup.usual ? Theme.accent : "transparent"
        border.width: cup.usual ? 0 : 1
        border.color: Theme.edge
    }

    Item {
        anchors.fill: parent
        // The glass: a rounded rectangle whose top is cut off.
        Item {
            id: glass
            anchors.horizontalCenter: parent.horizontalCenter
            y: 9
            width: 16
            height: 19
            clip: true
            Rectangle {
                y: -6
                width: parent.width
                height: parent.height + 6
                radius: 4
                color: "transparent"
                border.width: 2
                border.color: cup.mark
            }
            Rectangle {
                x: 3
                width: 10
                height: Math.max(3, 16 * Math.min(1, cup.amount / 500))
                y: 16 - height
                radius: 1.5
                color: cup.mark
            }
        }
        Words {
            id: label
            anchors.horizontalCenter: parent.horizontalCenter
            y: 31
            height: label.line
            text: cup.amount
            strong: true
            color: cup.usual ? Theme.accentText : Theme.ink
            Accessible.ignored: true
        }
    }
}
