// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import Limber
import Limber.Ui

/// What can be done with one entry.
Popup {
    id: menu

    property string entryId: ""
    property bool byKey: false

    /// Opens at the right end of a row.
    function openFor(row: EntryRow, byKey: bool): void {
        menu.byKey = byKey;
        menu.entryId = row.entryId;
        menu.parent = row;
        menu.x = row.width - menu.width;
        menu.y = row.height - 4;
        menu.open();
    }

    padding: 4
    margins: 8
    modal: true
    focus: true
    dim: false
    onOpened: change.forceActiveFocus(menu.byKey ? Qt.TabFocusReason : Qt.PopupFocusReason)

    background: Card {
        radius: Theme.cupRadius
        border.color: Theme.edge
    }

    contentWidth: Math.max(change.implicitWidth, remove.implicitWidth)
    contentHeight: actions.implicitHeight

    Column {
        id: actions
        PillButton {
            id: change
            objectName: "changeEntry"
            width: menu.contentWidth
            look: PillButton.Bare
            radius: 8
            text: qsTr("Change")
            KeyNavigation.down: remove
            onClicked: {
                menu.close();
                EntryEditor.open(menu.entryId);
            }
        }
        PillButton {
            id: remove
            objectName: "removeEntry"
            width: menu.contentWidth
            look: PillButton.Bare
            radius: 8
            text: qsTr("Delete")
            onClicked: {
                menu.close();
                EntryEditor.remove(menu.entryId);
            }
        }
    }
}
