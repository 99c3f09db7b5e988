// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

/// A round button of 44 with a symbol; `text` is its name for those who cannot see it.
Pressable {
    id: button

    property string symbol: ""
    property color color: Theme.ink
    property bool bordered: false

    radius: height / 2
    implicitWidth: Theme.target
    implicitHeight: Theme.target

    background: Rectangle {
        radius: button.radius
        color: "transparent"
        border.width: button.bordered ? 1 : 0
        border.color: Theme.edge
    }

    Item {
        anchors.fill: parent
        opacity: button.enabled ? 1 : 0.4
        Icon {
            anchors.centerIn: parent
            name: button.symbol
            color: button.color
        }
    }
}
