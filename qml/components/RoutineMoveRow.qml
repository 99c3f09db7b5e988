// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Limber
import Limber.Ui

/// One move of the routine: in or out, and its place. One of the user's own is taken away instead.
RowLayout {
    id: row

    required property string moveId
    required property string name
    required property bool own
    required property bool chosen
    required property int index
    signal turned()

    spacing: 0

    Keys.onPressed: event => {
        const by = event.key === Qt.Key_Up ? -1 : event.key === Qt.Key_Down ? 1 : 0;
        if (by === 0 || !(event.modifiers & Qt.AltModifier))
            return;
        event.accepted = true;
        RoutineForm.shift(row.moveId, by);
    }

    Paragraph {
        visible: row.own
        Layout.fillWidth: true
        text: row.name
    }
    IconButton {
        objectName: "remove_" + row.index
        visible: row.own
        symbol: "close"
        color: Theme.ink2
        text: qsTr("Remove %1").arg(row.name)
        onClicked: row.turned()
    }
    Pressable {
        id: press
        objectName: "turn_" + row.moveId
        visible: !row.own
        Layout.fillWidth: true
        implicitHeight: Math.max(Theme.target, words.height + 8)
        ringDistance: 0
        text: row.name
        // The role of a check box comes with being checkable; that a click turns it does not count.
        checkable: true
        checked: row.chosen
        onToggled: press.checked = Qt.binding(() => row.chosen)
        Accessible.onToggleAction: press.clicked()
        onClicked: row.turned()
        Paragraph {
            id: words
            y: (press.height - height) / 2
            width: press.width - lever.width - 12
            text: row.name
            color: row.chosen ? Theme.ink : Theme.ink2
            Accessible.ignored: true
        }
        Switch {
            id: lever
            x: press.width - width - 4
            y: (press.height - height) / 2
            active: row.chosen
        }
    }
    IconButton {
        objectName: "up_" + row.index
        opacity: row.chosen ? 1 : 0
        enabled: row.chosen && row.index > 0
        symbol: "arrow_upward"
        color: Theme.ink2
        text: qsTr("Move %1 up").arg(row.name)
        Accessible.ignored: !row.chosen
        onClicked: RoutineForm.shift(row.moveId, -1)
    }
    IconButton {
        objectName: "down_" + row.index
        opacity: row.chosen ? 1 : 0
        enabled: row.chosen && row.index < RoutineForm.moveCount - 1
        symbol: "arrow_downward"
        color: Theme.ink2
        text: qsTr("Move %1 down").arg(row.name)
        Accessible.ignored: !row.chosen
        onClicked: RoutineForm.shift(row.moveId, 1)
    }
}
