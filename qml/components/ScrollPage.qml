// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Limber.Ui

/// A page that scrolls: one column on a phone and beside the rail, a wider one from 900 on. What has the focus is
/// always in view.
Flickable {
    id: page

    default property alias content: body.data
    /// Width of the whole window, which decides on the layout.
    readonly property int windowWidth: page.Window.width
    property int phoneMargin: 16
    property int phoneTop: 13
    property int phoneSpacing: 11
    readonly property bool phone: page.windowWidth < 600
    readonly property bool wide: page.windowWidth >= 900
    readonly property int margin: page.phone ? page.phoneMargin : 24
    readonly property int gap: page.phone ? 12 : 16
    readonly property int column: Math.min(page.wide ? 964 : 600, page.width - 2 * page.margin)

    contentWidth: width
    contentHeight: body.height + body.y + 16
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    T.ScrollBar.vertical: PageScrollBar {}

    function showItem(item: Item): void {
        if (item === null)
            return;
        const top = item.mapToItem(page.contentItem, 0, 0).y;
        if (top - 8 < page.contentY)
            page.contentY = Math.max(0, top - 8);
        else if (top + item.height + 8 > page.contentY + page.height)
            page.contentY = top + item.height + 8 - page.height;
    }

    function holds(item: Item): bool {
        for (let ancestor = item; ancestor !== null; ancestor = ancestor.parent)
            if (ancestor === page.contentItem)
                return true;
        return false;
    }

    Connections {
        target: page.Window.window
        function onActiveFocusItemChanged(): void {
            const item = page.Window.activeFocusItem;
            if (page.visible && page.holds(item))
                page.showItem(item);
        }
    }

    Column {
        id: body
        x: Math.round((page.width - page.column) / 2)
        y: page.phone ? page.phoneTop : 18
        width: page.column
        spacing: page.phone ? page.phoneSpacing : 14
    }
}
