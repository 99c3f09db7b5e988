// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQml
import Limber
import Limber.Ui

/// Keys that work wherever the focus is, but for where somebody types. HelpSheet lists them.
Item {
    id: keys

    property string page: "today"
    /// Nothing lies over the page.
    property bool active: true
    /// In the order of their digits.
    property list<string> pages
    readonly property Item focused: keys.Window.activeFocusItem
    readonly property bool typing: keys.focused instanceof TextInput && keys.focused.visible
    readonly property bool free: keys.active && !keys.typing
    signal pageAsked(string page)
    signal helpAsked()

    Instantiator {
        model: Math.min(9, Today.water.cups.length)
        Shortcut {
            required property int index
            sequence: String(index + 1)
            enabled: keys.free && keys.page === "today"
            onActivated: Today.drink(Today.water.cups[index])
        }
    }
    Instantiator {
        model: keys.pages
        Shortcut {
            required property string modelData
            required property int index
            sequence: "Ctrl+" + (index + 1)
            enabled: keys.active
            onActivated: keys.pageAsked(modelData)
        }
    }
    Shortcut {
        sequence: "Ctrl+Z"
        enabled: keys.free
        onActivated: Changes.undo()
    }
    Shortcut {
        sequences: ["Ctrl+Y", "Ctrl+Shift+Z"]
        enabled: keys.free
        onActivated: Changes.redo()
    }
    Shortcut {
        sequence: "Left"
        enabled: keys.free && keys.page === "week" && Week.canGoPrevious
        onActivated: Week.goPrevious()
    }
    Shortcut {
        sequence: "Right"
        enabled: keys.free && keys.page === "week" && Week.canGoNext
        onActivated: Week.goNext()
    }
    Shortcut {
        sequence: "Left"
        enabled: keys.free && keys.page === "review" && Review.canGoPrevious
        onActivated: Review.goPrevious()
    }
    Shortcut {
        sequence: "Right"
        enabled: keys.free && keys.page === "review" && Review.canGoNext
        onActivated: Review.goNext()
    }
    Shortcut {
        sequences: ["F1", "?", "Shift+?"]
        enabled: keys.free
        onActivated: keys.helpAsked()
    }
    Shortcut {
        sequence: "Ctrl+Q"
        onActivated: keys.Window.window.close()
    }
}
