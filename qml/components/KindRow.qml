// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

/// One kind of habit to choose, with an example.
Pressable {
    id: row

    property string example: ""
    property bool chosen: false
    property bool first: false

    implicitHeight: Math.max(53, texts.height + 12)
    ringDistance: -3
    description: row.example
    // The role of a check box comes with being checkable; that a click turns it does not count.
    checkable: true
    checked: row.chosen
    onToggled: row.checked = Qt.binding(() => row.chosen)
    Accessible.onToggleAction: row.clicked()

    Rectangle {
        visible: !row.first
        x: 47
        width: parent.width - x - 1
        height: 1
        color: Theme.line
    }
    Rectangle {
        x: 15
        y: (row.height - height) / 2
        width: 20
        height: 20
        radius: 10
        color: "transparent"
        border.width: 2
        border.color: row.chosen ? Theme.accent : Theme.edge
        Rectangle {
            anchors.centerIn: parent
            visible: row.chosen
            width: 10
            height: 10
            radius: 5
            color: Theme.accent
        }
    }
    Column {
        id: texts
        x: 47
        y: (row.height - height) / 2
        width: row.width - x - 12
        Paragraph {
            width: parent.width
            text: row.text
            strong: row.chosen
            Accessible.ignored: true
        }
        Paragraph {
            width: parent.width
            text: row.example
            level: Words.Caption
            color: Theme.ink2
            Accessible.ignored: true
        }
    }
}
