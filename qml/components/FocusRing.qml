// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

/// Shows where the keyboard is: 2 px, 2 px outside of what it surrounds.
Rectangle {
    id: ring

    /// Radius of what it surrounds.
    property real around: Theme.cupRadius
    /// From its edge to the ring's outer one; negative inside.
    property real distance: 4

    anchors.fill: parent
    anchors.margins: -ring.distance
    z: 1
    radius: Math.max(0, ring.around + ring.distance)
    color: "transparent"
    border.color: Theme.accent
    border.width: 2
}
