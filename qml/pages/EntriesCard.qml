// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber
import Limber.Ui

/// Everything logged today, latest first, and what was logged of last night.
Card {
    id: card

    implicitHeight: list.implicitHeight + 18

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
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: 18; rightMargin: 18; topMargin: 8 }
        Item {
            id: head
            /// Large text: the button stands below the title.
            readonly property bool tight: title.implicitWidth + add.width + 8 > head.width
            width: parent.width
            height: (head.tight ? title.line + add.height : Math.max(add.height, title.line)) + 4
            Words {
                id: title
                y: head.tight ? 4 : (add.height - line) / 2
                width: head.tight ? head.width : head.width - add.width - 8
                height: line
                text: qsTr("Entries of today")
                level: Words.Title
                elide: Text.ElideRight
                Accessible.ignored: true
                Heading {}
            }
            SymbolButton {
                id: add
                objectName: "addEarlier"
                anchors.right: parent.right
                anchors.rightMargin: -6
                y: head.tight ? title.line + 4 : 0
                look: PillButton.Bare
                symbol: "add"
                text: qsTr("Add earlier")
                onClicked: Today.sheetAsked("AddSheet")
            }
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
