// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

/// A habit and its goal; pressing changes it.
Pressable {
    id: row

    property string symbol: ""
    property string tone: ""
    property string value: ""
    property bool active: true
    property bool first: false
    property bool low: false
    /// The goal does not fit beside the name and stands below it.
    readonly property bool stacked: Theme.largeText || name.implicitWidth + goal.implicitWidth + 12 > row.width - name.x - 40

    implicitHeight: Math.max(row.low ? 46 : 53, row.stacked ? name.line + goal.height + 14 : 0)
    radius: Theme.cupRadius
    ringDistance: -3
    description: row.value

    Rectangle {
        visible: !row.first
        x: 58
        width: parent.width - x - 1
        height: 1
        color: Theme.line
    }
    HabitIcon {
        x: 14
        y: (row.height - height) / 2
        width: 32
        height: 32
        name: row.symbol
        tint: row.active ? Theme.tone(row.tone) : Theme.ink2
        opacity: row.active ? 1 : 0.5
    }
    Words {
        id: name
        x: 58
        y: row.stacked ? 7 : (row.height - height) / 2
        text: row.text
        strong: true
        color: row.active ? Theme.ink : Theme.ink2
        Accessible.ignored: true
    }
    Paragraph {
        id: goal
        x: row.stacked ? name.x : row.width - width - 40
        y: row.stacked ? name.y + name.line : (row.height - height) / 2
        width: row.stacked ? row.width - x - 40 : implicitWidth
        text: row.value
        color: row.stacked || !row.active ? Theme.ink2 : Theme.ink
        Accessible.ignored: true
    }
    Icon {
        x: row.width - width - 12
        y: (row.height - height) / 2
        size: 20
        name: "chevron_right"
        color: Theme.ink2
    }
}
