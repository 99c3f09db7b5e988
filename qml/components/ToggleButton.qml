// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

/// One of several things that may be so or not: filled, with a tick, where it is.
PillButton {
    id: toggle

    property bool chosen: false

    look: toggle.chosen ? PillButton.Tonal : PillButton.Bordered
    strong: false
    before: 24
    // The role of a check box comes with being checkable; that a click turns it does not count.
    checkable: true
    checked: toggle.chosen
    onToggled: toggle.checked = Qt.binding(() => toggle.chosen)
    Accessible.onToggleAction: toggle.clicked()

    Rectangle {
        visible: !toggle.chosen
        x: mark.x + 1
        anchors.verticalCenter: parent.verticalCenter
        width: 18
        height: 18
        radius: 9
        color: "transparent"
        border.width: 1.5
        border.color: Theme.edge
    }
    Icon {
        id: mark
        visible: toggle.chosen
        x: 12
        anchors.verticalCenter: parent.verticalCenter
        name: "check_circle"
        color: Theme.accent
        size: 20
    }
}
