// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Limber
import Limber.Ui

/// First on the page in the morning, until last night is known: its times, as far as the machine can suggest them, and then
/// how it was.
Card {
    id: card

    objectName: "lastNightCard"

    /// It shows itself why something was refused.
    readonly property bool saving: fields.saving || card.asking
    property bool asking: false

    implicitHeight: content.implicitHeight + 32

    IconButton {
        id: putAway
        objectName: "putNightAway"
        visible: Today.lastNight.asksMore
        anchors { top: parent.top; right: parent.right; margins: 4 }
        symbol: "close"
        text: qsTr("Put away")
        description: Today.lastNight.title
        onClicked: Today.lastNight.putAway()
    }
    ColumnLayout {
        id: content
        anchors { fill: parent; margins: 16 }
        spacing: 8
        Paragraph {
            Layout.fillWidth: true
            Layout.rightMargin: putAway.visible ? putAway.width - 8 : 0
            text: Today.lastNight.title
            level: Words.Title
            Accessible.ignored: true
            Heading {}
        }
        Paragraph {
            objectName: "nightSource"
            Layout.fillWidth: true
            visible: Today.lastNight.asks && text !== ""
            text: Today.lastNight.source
        }
        NightFields {
            id: fields
            Layout.fillWidth: true
            visible: Today.lastNight.asks
            confirms: Today.lastNight.confirmable
        }
        Only {
            when: Today.lastNight.asksMore
            NightQuestions {
                Layout.fillWidth: true
                visible: Today.lastNight.asksMore
                onSavingChanged: card.asking = saving
            }
        }
    }
}
