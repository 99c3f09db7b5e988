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
