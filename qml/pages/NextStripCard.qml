// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber
import Limber.Ui

/// Only the next reminder, in one line, for phones.
Card {
    id: card

    readonly property int count: strips.count
    /// Kind of the reminder that is shown.
    readonly property string kind: {
        const strip = strips.count > 0 ? strips.itemAt(0) as NextStrip : null;
        return strip !== null ? strip.kind : "";
    }

    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Next")

    Column {
        id: column
        width: parent.width
        Repeater {
            id: strips
            model: Today.featured
            NextStrip { width: column.width }
        }
    }
}
