// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

/// The evening's one button that counts: a symbol, what to do, and how long it takes.
Pressable {
    id: button

    property string symbol: ""
    property string detail: ""

    implicitHeight: Math.max(108, texts.height + 32)
    radius: 24
    description: button.detail
    background: Rectangle {
        radius: button.radius
        color: Theme.accent
    }

    // Large words need its whole width.
    Icon {
        visible: !Theme.largeText
        x: 22
        y: (button.height - height) / 2
        name: button.symbol
        size: 44
        color: Theme.accentText
    }
    Column {
        id: texts
        x: Theme.largeText ? 20 : 84
        y: (button.height - height) / 2
        width: button.width - x - (Theme.largeText ? 20 : 52)
        Paragraph {
            width: parent.width
            text: button.text
            level: Words.Page
            color: Theme.accentText
            Accessible.ignored: true
        }
        Paragraph {
            width: parent.width
            visible: button.detail !== ""
            text: button.detail
            color: Theme.accentText
            Accessible.ignored: true
        }
    }
    Icon {
        visible: !Theme.largeText
        x: button.width - width - 20
        y: (button.height - height) / 2
        name: "chevron_right"
        color: Theme.accentText
    }
}
