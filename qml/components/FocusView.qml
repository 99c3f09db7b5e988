// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Limber.Ui

/// Scrolls up and down. What has the focus is always in view.
Flickable {
    id: view

    contentWidth: width
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    T.ScrollBar.vertical: PageScrollBar {}

    function showItem(item: Item): void {
        if (item === null)
            return;
        const top = item.mapToItem(view.contentItem, 0, 0).y;
        if (top - 8 < view.contentY)
            view.contentY = Math.max(0, top - 8);
        else if (top + item.height + 8 > view.contentY + view.height)
            view.contentY = top + item.height + 8 - view.height;
    }

    /// What was pressed last in it, until it is scrolled: where the room gets less, as when the snackbar comes, it stays in
    /// sight, and with it the row that it ends.
    property Pressable pressed: null
    property real roomBefore: 0
    onMovementStarted: view.pressed = null
    onHeightChanged: {
        const bottom = view.pressed === null ? 0 : view.pressed.mapToItem(view.contentItem, 0, view.pressed.height).y;
        if (bottom > 0 && bottom <= view.contentY + view.roomBefore)
            view.contentY = Math.max(view.contentY, Math.min(bottom + 24, view.contentHeight) - view.height);
        view.roomBefore = view.height;
    }

    function holds(item: Item): bool {
        for (let ancestor = item; ancestor !== null; ancestor = ancestor.parent)
            if (ancestor === view.contentItem)
                return true;
        return false;
    }

    Connections {
        target: view.Window.window
        function onActiveFocusItemChanged(): void {
            const item = view.Window.activeFocusItem;
            if (view.visible && view.holds(item))
                view.showItem(item);
        }
    }
}
