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
    /// From its edge to the focus ring's outer one; negative where there is no room around it.
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

    // Made when first touched, which most buttons never are.
    Loader {
        id: mark
        property bool touched: false
        readonly property bool wanted: pressable.hovered || pressable.down || pressable.visualFocus
        anchors.fill: parent
        source: mark.touched ? "PressMark.qml" : ""
        onWantedChanged: mark.touched = true
        onLoaded: (mark.item as PressMark).button = pressable
    }
}
