// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

/// What a button shows while it is pointed at, pressed or has the keyboard.
Item {
    id: mark

    property Pressable button: null

    anchors.fill: parent

    Rectangle {
        anchors.fill: parent
        radius: mark.button ? mark.button.radius : 0
        color: Theme.ink
        opacity: !mark.button || !mark.button.enabled ? 0 : mark.button.down ? 0.1 : mark.button.hovered ? 0.05 : 0
        Behavior on opacity { NumberAnimation { duration: Theme.pressTime } }
    }

    FocusRing {
        visible: mark.button !== null && mark.button.visualFocus
        around: mark.button ? mark.button.radius : 0
        distance: mark.button ? mark.button.ringDistance : 0
    }
}
