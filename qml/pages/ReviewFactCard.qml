// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

/// One fact of the week: what it is about, and in words what it was.
Card {
    id: card

    property string symbol: ""
    property string title: ""
    property string text: ""
    property string detail: ""

    visible: card.text !== ""
    implicitHeight: texts.height + 28

    HabitIcon {
        id: disc
        x: 18
        y: 14
        name: card.symbol
    }
    Column {
        id: texts
        x: 66
        y: 14
        width: card.width - x - 18
        Paragraph {
            width: parent.width
            text: card.title
            level: Words.Caption
            color: Theme.ink2
        }
        Paragraph {
            width: parent.width
            text: card.text
            strong: true
        }
        Paragraph {
            visible: card.detail !== ""
            width: parent.width
            text: card.detail
            level: Words.Caption
            color: Theme.ink2
        }
    }
}
