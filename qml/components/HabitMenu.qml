// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Limber
import Limber.Ui

/// What can be done with one habit of the list besides changing it.
T.Popup {
    id: menu

    property string habitId: ""
    property int place: 0
    property int last: 0
    property bool byKey: false

    /// Opens at the right end of a row.
    function openFor(row: HabitOrderRow, byKey: bool): void {
        menu.byKey = byKey;
        menu.habitId = row.habitId;
        menu.place = row.index;
        menu.last = row.count - 1;
        menu.parent = row;
        menu.x = row.width - menu.width - 8;
        menu.y = row.height - 4;
        menu.open();
    }
    function move(by: int): void {
        menu.close();
        Habits.move(menu.habitId, menu.place + by);
    }

    padding: 4
    margins: 8
    modal: true
    focus: true
    dim: false
    onOpened: (up.visible ? up : down.visible ? down : away).forceActiveFocus(menu.byKey ? Qt.TabFocusReason : Qt.PopupFocusReason)

    background: Card {
        radius: Theme.cupRadius
        border.color: Theme.edge
    }

    contentWidth: Math.max(up.implicitWidth, down.implicitWidth, away.implicitWidth)
    contentHeight: actions.implicitHeight

    Column {
        id: actions
        PillButton {
            id: up
            objectName: "moveUp"
            visible: menu.place > 0
            width: menu.contentWidth
            look: PillButton.Bare
            radius: 8
            text: qsTr("Move up")
            KeyNavigation.down: down.visible ? down : away
            onClicked: menu.move(-1)
        }
        PillButton {
            id: down
            objectName: "moveDown"
            visible: menu.place < menu.last
            width: menu.contentWidth
            look: PillButton.Bare
            radius: 8
            text: qsTr("Move down")
            KeyNavigation.down: away
            onClicked: menu.move(1)
        }
        PillButton {
            id: away
            objectName: "menuArchive"
            width: menu.contentWidth
            look: PillButton.Bare
            radius: 8
            text: qsTr("Archive")
            onClicked: {
                menu.close();
                Habits.archive(menu.habitId);
            }
        }
    }
}
