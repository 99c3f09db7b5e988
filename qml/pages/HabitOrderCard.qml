// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber
import Limber.Ui

/// The habits that are in use, to be opened and put in order.
Card {
    id: card

    /// A row is in the hand, and the page must not scroll.
    property bool holding: false
    property int target: -1
    signal sightAsked(Item item)

    implicitHeight: rows.count > 0 ? list.implicitHeight : empty.implicitHeight + 36
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Habits in their order")

    Kept {
        id: menu
        file: Qt.resolvedUrl("../components/HabitMenu.qml")
    }

    /// The place of a row whose middle has been pulled so far.
    function placeOf(row: HabitOrderRow): int {
        const middle = row.y + row.pulled + row.height / 2;
        let place = 0;
        for (let i = 0; i < rows.count; ++i) {
            const other = rows.itemAt(i);
            if (i !== row.index && middle > other.y + other.height / 2)
                ++place;
        }
        return place;
    }
    function lineAt(place: int, from: int): real {
        const above = place <= from ? place - 1 : place;
        return above < 0 ? 0 : rows.itemAt(above).y + rows.itemAt(above).height;
    }

    Column {
        id: list
        width: parent.width
        Repeater {
            id: rows
            model: Habits.list
            HabitOrderRow {
                id: row
                width: list.width
                count: rows.count
                onHeldChanged: card.holding = row.held
                onPulledChanged: card.target = row.pulled === 0 ? -1 : card.lineAt(card.placeOf(row), row.index)
                onDropped: {
                    const place = card.placeOf(row);
                    if (place !== row.index)
                        Habits.move(row.habitId, place);
                }
                onSightAsked: item => card.sightAsked(item)
                onMenuAsked: byKey => {
                    menu.when = true;
                    (menu.item as HabitMenu).openFor(row, byKey);
                }
            }
        }
    }
    Rectangle {
        objectName: "dropPlace"
        visible: card.target >= 0
        x: 12
        y: card.target - 1
        z: 2
        width: parent.width - 24
        height: 2
        radius: 1
        color: Theme.accent
    }
    EmptyState {
        id: empty
        objectName: "noHabits"
        visible: rows.count === 0
        x: 18
        y: 18
        width: parent.width - 36
        text: qsTr("No habit is in use. Bring one back from the archive, or make a new one.")
    }
}
