// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Limber.Ui

/// A few MenuActions on a card below what was pressed, or above it where below there is no room.
T.Popup {
    id: menu

    default property alias actions: column.data
    property bool byKey: false
    /// Below what it belongs to.
    property real room: 0

    /// Opens at the right end of an item.
    function openAt(item: Item, byKey: bool): void {
        menu.byKey = byKey;
        menu.parent = item;
        menu.room = item.Window.height - item.mapToItem(null, 0, item.height).y;
        menu.open();
    }
    function offered(): var {
        return Array.from(column.children).filter(action => action instanceof MenuAction && action.offered);
    }
    /// Gives the focus to the action that is `by` further; beyond the last comes the first.
    function step(by: int): void {
        const all = menu.offered();
        const place = all.findIndex(action => action.activeFocus);
        all[(place + by + all.length) % all.length].forceActiveFocus(Qt.TabFocusReason);
    }

    padding: 4
    margins: 8
    modal: true
    focus: true
    dim: false
    // The template has no size of its own, and a popup without one is placed by its left edge and has no card.
    implicitWidth: column.width + 2 * menu.padding
    implicitHeight: column.height + 2 * menu.padding
    x: menu.parent !== null ? menu.parent.width - menu.width : 0
    y: menu.parent === null ? 0 : menu.room >= menu.height + menu.margins + 4 ? menu.parent.height + 4 : -menu.height - 4
    onOpened: menu.offered()[0].forceActiveFocus(menu.byKey ? Qt.TabFocusReason : Qt.PopupFocusReason)

    background: Card {
        objectName: "menuCard"
        radius: Theme.cupRadius
        border.color: Theme.edge
    }

    contentData: [
        Column {
            id: column
            width: menu.offered().reduce((widest, action) => Math.max(widest, action.implicitWidth), 120)
            Keys.onDownPressed: menu.step(1)
            Keys.onUpPressed: menu.step(-1)
        }
    ]
}
