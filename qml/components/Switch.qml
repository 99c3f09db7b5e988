// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

/// Whether something is on, as a shape: what is pressed is the row around it.
Rectangle {
    id: lever

    property bool active: false

    implicitWidth: 48
    implicitHeight: 28
    radius: height / 2
    color: lever.active ? Theme.accent : "transparent"
    border.width: lever.active ? 0 : 2
    border.color: Theme.edge

    Rectangle {
        readonly property int gap: lever.active ? 4 : 6
        x: lever.active ? lever.width - width - gap : gap
        y: (lever.height - height) / 2
        width: lever.height - 2 * gap
        height: width
        radius: width / 2
        color: lever.active ? Theme.accentText : Theme.edge
        Behavior on x { NumberAnimation { duration: Theme.pressTime } }
    }
}
