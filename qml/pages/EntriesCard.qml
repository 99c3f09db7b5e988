// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber
import Limber.Ui

/// Everything logged today, latest first, and what was logged of last night.
Card {
    id: card

    implicitHeight: list.implicitHeight + 28

    Loader {
        id: menu
        active: false
        source: "../components/EntryMenu.qml"
    }
    function openMenu(row: EntryRow, byKey: bool): void {
        menu.active = true;
        (menu.item as EntryMenu).openFor(row, byKey);
    }

    Column {
        id: list
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: 18; rightMargin: 18; topMargin: 18 }
        Words {
            height: line + 8
            verticalAlignment: Text.AlignTop
            text: qsTr("Entries of today")
            level: Words.Title
            Accessible.ignored: true
            Heading {}
        }
        Repeater {
            id: rows
            model: Today.entries
            EntryRow {
                width: list.width
                onMenuAsked: byKey => card.openMenu(this, byKey)
            }
        }
        EmptyState {
            objectName: "emptyEntries"
            width: parent.width
            visible: rows.count === 0
            text: qsTr("Nothing logged yet. Drink a glass of water and tap its cup.")
        }
    }
}
