// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQml
import Limber

/// Keys that work wherever the focus is: 1-5 log the cups, Ctrl+Z takes back, arrows turn the weeks.
Item {
    id: keys

    property string page: "today"
    property bool active: true

    Instantiator {
        model: Math.min(9, Today.water.cups.length)
        Shortcut {
            required property int index
            sequence: String(index + 1)
            enabled: keys.active && keys.page === "today"
            onActivated: Today.drink(Today.water.cups[index])
        }
    }
    Shortcut {
        sequence: "Ctrl+Z"
        enabled: keys.active
        onActivated: Changes.undo()
    }
    Shortcut {
        sequence: "Left"
        enabled: keys.active && keys.page === "week" && Week.canGoPrevious
        onActivated: Week.goPrevious()
    }
    Shortcut {
        sequence: "Right"
        enabled: keys.active && keys.page === "week" && Week.canGoNext
        onActivated: Week.goNext()
    }
}
