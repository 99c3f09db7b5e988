// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

/// A button of 96 for somebody half asleep: with words, or with a symbol alone.
Pressable {
    id: button

    property bool primary: false
    property string symbol: ""
    readonly property color inkColor: button.primary ? Theme.accentText : Theme.ink

    implicitHeight: 96
    radius: 24
    background: Rectangle {
        radius: button.radius
        color: button.primary ? Theme.accent : "transparent"
        border.width: button.primary ? 0 : 1
        border.color: Theme.edge
    }
    Item {
        anchors.fill: parent
        Icon {
            anchors.centerIn: parent
            visible: button.symbol !== ""
            name: button.symbol !== "" ? button.symbol : "chevron_left"
            size: 44
            color: button.inkColor
        }
        Words {
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width - 24)
            visible: button.symbol === ""
            text: button.text
            level: Words.Guide
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 17
            color: button.inkColor
            Accessible.ignored: true
        }
    }
}
