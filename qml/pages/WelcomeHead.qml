// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// In which language, and what this is.
Item {
    id: head

    property bool low: false

    implicitHeight: words.y + words.height

    LanguageSwitch {
        id: languages
        anchors.right: parent.right
    }
    Item {
        id: sign
        readonly property int size: head.low ? 48 : 64
        x: 4
        // Beside the languages where there is little room, below them otherwise.
        y: head.low ? 0 : languages.height + 8
        width: size
        height: size
        Icon {
            name: "limber_ink"
            size: sign.size
            color: Theme.ink
        }
        Icon {
            name: "limber_stroke"
            size: sign.size
            color: Theme.accent
        }
    }
    Column {
        id: words
        x: 4
        y: Math.max(sign.y + sign.height, languages.height) + (head.low ? 4 : 12)
        width: parent.width - 8
        spacing: 4
        Paragraph {
            width: parent.width
            text: qsTr("Welcome to Limber")
            level: Theme.largeText ? Words.Title : head.low || (head.width < 400 && Appearance.language !== "zh") ? Words.Page : Words.Guide
            Accessible.ignored: true
            Heading {}
        }
        Paragraph {
            width: parent.width
            text: qsTr("Drink, move, stretch before bed, sleep early. The goals are set; press one to change it.")
            level: head.low || Theme.largeText ? Words.Body : Words.Title
            strong: false
            color: Theme.ink2
        }
    }
}
