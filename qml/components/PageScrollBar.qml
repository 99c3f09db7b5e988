// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Limber.Ui

/// Shows how far a page is scrolled, while it is.
T.ScrollBar {
    id: bar

    implicitWidth: 10
    implicitHeight: 10
    padding: 2
    policy: T.ScrollBar.AsNeeded
    Accessible.ignored: true  // what has the focus comes into view by itself
    minimumSize: bar.height > 0 ? bar.width / bar.height : 0

    contentItem: Rectangle {
        radius: width / 2
        color: bar.pressed ? Theme.ink2 : Theme.edge
        opacity: bar.active && bar.size < 1 ? 0.75 : 0
        Behavior on opacity { NumberAnimation { duration: Theme.pageTime } }
    }
}
