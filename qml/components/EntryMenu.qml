// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// What can be done with one entry.
ActionMenu {
    id: menu

    property string entryId: ""
    /// What there is to know about it.
    property string section: ""

    function openFor(row: EntryRow, byKey: bool): void {
        menu.entryId = row.entryId;
        menu.section = Learn.sectionOf(row.habitId);
        menu.openAt(row, byKey);
    }

    MenuAction {
        objectName: "changeEntry"
        text: qsTr("Change")
        onClicked: {
            menu.close();
            EntryEditor.open(menu.entryId);
        }
    }
    MenuAction {
        objectName: "removeEntry"
        text: qsTr("Delete")
        onClicked: {
            menu.close();
            EntryEditor.remove(menu.entryId);
        }
    }
    MenuAction {
        objectName: "learnOfEntry"
        offered: menu.section !== ""
        text: qsTr("Good to know")
        onClicked: {
            menu.close();
            Learn.open(menu.section);
        }
    }
}
