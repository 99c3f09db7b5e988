// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

/// One setting: its symbol, name and what it means, and at the right its switch or its value.
Pressable {
    id: row

    property string symbol: ""
    property string detail: ""
    property bool first: false
    /// Switched on and off; otherwise `value` says how it is set.
    property bool isSwitch: true
    property bool active: false
    property string value: ""
    /// Opens something of its own, as the arrow at its end says.
    property bool leads: false
    readonly property real endWidth: row.isSwitch ? lever.width : row.leads ? 20 : Theme.largeText ? 0 : words.width

    implicitHeight: Math.max(57, texts.height + 14)
    radius: Theme.cupRadius
    ringDistance: -3
    description: row.isSwitch || row.value === "" ? row.detail : row.value + ", " + row.detail
    // What can be checked has the role of a check box (of Accessible.role Qt 6.4 takes no notice). That the click turned it
    // does not count: `active` does.
    checkable: row.isSwitch
    checked: row.isSwitch && row.active
    onToggled: row.checked = Qt.binding(() => row.isSwitch && row.active)
    Accessible.onToggleAction: row.clicked()

    Rectangle {
        visible: !row.first
        x: 51
        width: parent.width - x - 1
        height: 1
        color: Theme.line
    }
    Icon {
        x: 15
        y: (row.height - height) / 2
        name: row.symbol
        color: Theme.ink2
    }
    Column {
        id: texts
        x: 51
        y: (row.height - height) / 2
        width: row.width - x - row.endWidth - 27
        Paragraph {
            width: parent.width
            text: row.text
            Accessible.ignored: true
        }
        Paragraph {
            width: parent.width
            visible: row.detail !== ""
            text: row.detail
            level: Words.Caption
            color: Theme.ink2
            Accessible.ignored: true
        }
        Words {
            visible: Theme.largeText && row.value !== ""
            text: row.value
            strong: true
            Accessible.ignored: true
        }
    }
    Words {
        id: words
        visible: !row.isSwitch && !Theme.largeText
        x: row.width - width - 15
        y: (row.height - height) / 2
        text: row.value
        strong: true
        Accessible.ignored: true
    }
    Icon {
        visible: row.leads
        x: row.width - width - 12
        y: (row.height - height) / 2
        name: "chevron_right"
        color: Theme.ink2
    }
    Switch {
        id: lever
        visible: row.isSwitch
        x: row.width - width - 15
        y: (row.height - height) / 2
        active: row.active
    }
}
