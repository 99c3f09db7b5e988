// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

/// A button as wide as its page, whose words break into lines where text is large.
PillButton {
    id: button

    property real leastHeight: Theme.target

    worded: false
    radius: Math.min(height, 64) / 2
    implicitHeight: Math.max(button.leastHeight, words.height + 16)

    Paragraph {
        id: words
        x: 18
        y: (button.height - height) / 2
        width: button.width - 36
        text: button.text
        level: button.level
        strong: button.strong
        color: button.inkColor
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
}
