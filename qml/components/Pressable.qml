// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import Limber.Ui

/// What can be pressed: by pointer, Space, Enter and assistive technology alike.
AbstractButton {
    id: pressable

    property real radius: Theme.cupRadius
    property string description: ""
    /// Negative where there is no room around it.
    property real ringDistance: 4

    padding: 0
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: pressable.clicked()
    Keys.onEnterPressed: pressable.clicked()
    Accessible.role: Accessible.Button
    Accessible.name: pressable.text
    Accessible.description: pressable.description
    // Qt 6.4 tells assistive technology that the button was pressed, without doing it.
    Accessible.onPressAction: pressable.clicked()

    Rectangle {
        anchors.fill: parent
        z: -0.5
        radius: pressable.radius
        color: Theme.ink
        opacity: !pressable.enabled ? 0 : pressable.down ? 0.1 : pressable.hovered ? 0.05 : 0
        Behavior on opacity { NumberAnimation { duration: Theme.pressTime } }
    }

    FocusRing {
        visible: pressable.visualFocus
        around: pressable.radius
        distance: pressable.ringDistance
    }
}
