// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Limber.Ui

/// What a button shows while it is pointed at, pressed or has the keyboard.
Item {
    id: mark

    property T.AbstractButton button: null
    property real radius: 0
    property real ringDistance: 0

    anchors.fill: parent

    Rectangle {
        anchors.fill: parent
        radius: mark.radius
        color: Theme.ink
        opacity: !mark.button || !mark.button.enabled ? 0 : mark.button.down ? 0.1 : mark.button.hovered ? 0.05 : 0
        Behavior on opacity { NumberAnimation { duration: Theme.pressTime } }
    }

    FocusRing {
        visible: mark.button !== null && mark.button.visualFocus
        around: mark.radius
        distance: mark.ringDistance
    }
}
