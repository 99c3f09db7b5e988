// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// One move of the routine: in or out, and its place. One of the user's own is taken away instead. No layout within the
/// sheet's: Qt 6.4 leaves such a row's parts where they were before the sheet had its height.
Item {
    id: row

    required property string moveId
    required property string name
    required property bool own
    required property bool chosen
    required property int index
    signal turned()

    implicitHeight: Math.max(row.own ? ownName.height : press.implicitHeight, buttons.height)

    Keys.onPressed: event => {
        const by = event.key === Qt.Key_Up ? -1 : event.key === Qt.Key_Down ? 1 : 0;
        if (by === 0 || !(event.modifiers & Qt.AltModifier))
            return;
        event.accepted = true;
        RoutineForm.shift(row.moveId, by);
    }

    Paragraph {
        id: ownName
        visible: row.own
        y: (row.height - height) / 2
        width: buttons.x
        text: row.name
    }
    Pressable {
        id: press
        objectName: "turn_" + row.moveId
        visible: !row.own
        width: buttons.x
        height: row.height
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
    Row {
        id: buttons
        x: row.width - width
        y: (row.height - height) / 2
        IconButton {
            objectName: "remove_" + row.index
            visible: row.own
            symbol: "close"
            color: Theme.ink2
            text: qsTr("Remove %1").arg(row.name)
            onClicked: row.turned()
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
}
