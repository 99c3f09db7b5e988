// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// One habit of the list: what it asks for, and a handle that moves it. Pressed, the handle says what else can be done.
Item {
    id: row

    required property string habitId
    required property string name
    required property string symbol
    required property string tone
    required property string about
    required property string coming
    required property int index
    /// How many rows there are.
    property int count: 1
    /// How far the handle has pulled it.
    property real pulled: 0
    readonly property bool held: handle.pressedIn
    signal menuAsked(bool byKey)
    signal dropped()
    /// Pulled towards where it cannot be seen.
    signal sightAsked(Item item)

    implicitHeight: Math.max(61, texts.height + 16)
    z: row.pulled !== 0 ? 1 : 0

    Keys.onPressed: event => {
        const by = event.key === Qt.Key_Up ? -1 : event.key === Qt.Key_Down ? 1 : 0;
        if (by === 0 || !(event.modifiers & Qt.AltModifier))
            return;
        event.accepted = true;
        if (row.index + by >= 0 && row.index + by < row.count)
            Habits.move(row.habitId, row.index + by);
    }

    Item {
        id: body
        width: row.width
        height: row.height
        y: row.pulled

        Card {
            anchors.fill: parent
            visible: row.pulled !== 0
            border.color: Theme.edge
        }
        Rectangle {
            visible: row.index > 0 && row.pulled === 0
            x: 63
            width: parent.width - x - 1
            height: 1
            color: Theme.line
        }
        Pressable {
            objectName: "habit_" + row.habitId
            anchors.fill: parent
            anchors.margins: 3
            anchors.rightMargin: 52
            ringDistance: -1
            text: row.name
            description: row.coming === "" ? row.about : row.about + ", " + row.coming
            onClicked: Habits.editor.edit(row.habitId)
        }
        HabitIcon {
            x: 15
            anchors.verticalCenter: parent.verticalCenter
            name: row.symbol
            tint: Theme.tone(row.tone)
        }
        Column {
            id: texts
            x: 63
            y: (row.height - height) / 2
            width: row.width - x - 56
            Paragraph {
                width: parent.width
                text: row.name
                strong: true
                Accessible.ignored: true
            }
            Paragraph {
                width: parent.width
                text: Theme.keepTogether(row.about)
                level: Words.Caption
                color: Theme.ink2
                Accessible.ignored: true
            }
            Paragraph {
                width: parent.width
                visible: row.coming !== ""
                text: row.coming
                level: Words.Caption
                color: Theme.ink2
                Accessible.ignored: true
            }
        }
        IconButton {
            id: handle
            objectName: "handle_" + row.habitId
            readonly property bool pressedIn: grip.pressed
            x: row.width - width - 6
            y: (row.height - height) / 2
            symbol: "drag_indicator"
            color: Theme.ink2
            text: qsTr("Move or archive %1").arg(row.name)
            description: qsTr("Alt with the up and down keys moves it, too")
            onClicked: row.menuAsked(handle.visualFocus)
            MouseArea {
                id: grip
                property real from: 0
                property bool moved: false
                anchors.fill: parent
                preventStealing: true
                cursorShape: Qt.OpenHandCursor
                onPressed: mouse => {
                    grip.from = grip.mapToItem(row, 0, mouse.y).y;
                    grip.moved = false;
                }
                onPositionChanged: mouse => {
                    const by = grip.mapToItem(row, 0, mouse.y).y - grip.from;
                    grip.moved = grip.moved || Math.abs(by) > 8;
                    row.pulled = grip.moved ? by : 0;
                    if (grip.moved)
                        row.sightAsked(body);
                }
                onReleased: {
                    if (grip.moved)
                        row.dropped();
                    else
                        row.menuAsked(false);
                    row.pulled = 0;
                }
                onCanceled: row.pulled = 0
            }
        }
    }
}
