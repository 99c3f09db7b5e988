// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// What can be done with one habit of the list besides changing it.
ActionMenu {
    id: menu

    property string habitId: ""
    property int place: 0
    property int last: 0

    function openFor(row: HabitOrderRow, byKey: bool): void {
        menu.habitId = row.habitId;
        menu.place = row.index;
        menu.last = row.count - 1;
        menu.openAt(row, byKey);
    }
    function move(by: int): void {
        menu.close();
        Habits.move(menu.habitId, menu.place + by);
    }

    MenuAction {
        objectName: "moveUp"
        offered: menu.place > 0
        text: qsTr("Move up")
        onClicked: menu.move(-1)
    }
    MenuAction {
        objectName: "moveDown"
        offered: menu.place < menu.last
        text: qsTr("Move down")
        onClicked: menu.move(1)
    }
    MenuAction {
        objectName: "menuArchive"
        text: qsTr("Archive")
        onClicked: {
            menu.close();
            Habits.archive(menu.habitId);
        }
    }
}
