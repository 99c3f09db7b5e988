// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

/// Shows where the keyboard is: 2 px, 2 px outside of what it surrounds.
Rectangle {
    id: ring

    /// Radius of what it surrounds.
    property real around: Theme.cupRadius

    anchors.fill: parent
    anchors.margins: -4
    z: 1
    radius: ring.around + 4
    color: "transparent"
    border.color: Theme.accent
    border.width: 2
}
