// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// One entry of today and the button for its menu. A tap on it changes it; so does the menu, for those without a pointer.
Item {
    id: row

    required property string entryId
    required property string habitId
    required property string timeText
    required property string icon
    required property string tone
    required property string title
    required property string amountText
    required property string dayNote
    required property string spoken
    required property int index

    signal menuAsked(bool byKey)

    readonly property real textEnd: Theme.largeText ? menu.x : amount.x - 12

    implicitHeight: Math.max(45, texts.height + 12)

    TapHandler {
        onTapped: EntryEditor.open(row.entryId)
    }
    Rectangle {
        visible: row.index > 0
        width: parent.width
        height: 1
        color: Theme.line
    }

    Words {
        id: time
        y: (row.height - height) / 2
        width: 46 * Theme.textScale
        text: row.timeText
        color: Theme.ink2
    }
    Icon {
        id: symbol
        x: time.width + 12
        y: (row.height - height) / 2
        name: row.icon
        color: Theme.tone(row.tone)
        size: 20
    }
    Column {
        id: texts
        x: symbol.x + symbol.width + 12
        y: (row.height - height) / 2
        width: row.textEnd - x
        Paragraph {
            width: parent.width
            text: row.title
            maximumLineCount: 2
            elide: Text.ElideRight
        }
        Words {
            visible: Theme.largeText
            text: row.amountText
            strong: true
        }
        Paragraph {
            width: parent.width
            visible: row.dayNote !== ""
            text: row.dayNote
            level: Words.Caption
            color: Theme.ink2
        }
    }
    Words {
        id: amount
        visible: !Theme.largeText
        x: menu.x - 4 - width
        y: (row.height - height) / 2
        text: row.amountText
        strong: true
    }
    IconButton {
        id: menu
        objectName: "menu_" + row.index
        x: row.width + 12 - width
        y: (row.height - height) / 2
        symbol: "more_vert"
        color: Theme.ink2
        text: qsTr("Actions for %1").arg(row.spoken)
        onClicked: row.menuAsked(visualFocus)
    }
}
