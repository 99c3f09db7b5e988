// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

/// A habit's symbol on a disc of its colour's tint.
Rectangle {
    id: disc

    property string name: ""
    property color tint: Theme.ink2

    implicitWidth: 36
    implicitHeight: 36
    radius: width / 2
    color: Qt.alpha(disc.tint, 0.15)

    Icon {
        anchors.centerIn: parent
        name: disc.name
        color: disc.tint
        size: 20
    }
}
