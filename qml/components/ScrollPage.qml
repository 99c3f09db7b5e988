// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

/// A page that scrolls: one column on a phone and beside the rail, a wider one from 900 on.
FocusView {
    id: page

    default property alias content: body.data
    /// Width of the whole window, which decides on the layout.
    readonly property int windowWidth: page.Window.width
    property int phoneMargin: 16
    property int phoneTop: 13
    property int phoneSpacing: 11
    readonly property bool phone: page.windowWidth < 600
    /// Room for two columns.
    property bool wide: page.windowWidth >= 900
    readonly property int margin: page.phone ? page.phoneMargin : 24
    readonly property int gap: page.phone ? 12 : 16
    readonly property int column: Math.min(page.wide ? 964 : 600, page.width - 2 * page.margin)

    contentHeight: body.height + body.y + 16

    Column {
        id: body
        x: Math.round((page.width - page.column) / 2)
        y: page.phone ? page.phoneTop : 18
        width: page.column
        spacing: page.phone ? page.phoneSpacing : 14
    }
}
