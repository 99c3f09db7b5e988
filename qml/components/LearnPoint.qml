// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

/// One thing that is good to know, what the diary sees of it, and whose word it is.
Column {
    id: point

    property string title: ""
    property string text: ""
    property string diary: ""
    property string source: ""

    topPadding: 16
    spacing: 2

    Paragraph {
        width: point.width
        text: point.title
        strong: true
    }
    Paragraph {
        width: point.width
        text: point.text
    }
    Paragraph {
        width: point.width
        visible: point.source !== ""
        text: point.source
        level: Words.Caption
        color: Theme.ink2
    }
    Item {
        width: point.width
        height: seen.height + 4
        visible: point.diary !== ""
        Icon {
            y: seen.y + (seen.line - height) / 2
            name: "edit_note"
            color: Theme.ink2
            size: 20
        }
        Paragraph {
            id: seen
            x: 28
            y: 2
            width: parent.width - x
            text: point.diary
            color: Theme.ink2
        }
    }
}
