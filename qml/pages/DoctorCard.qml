// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber
import Limber.Ui

/// Suggests seeing a doctor: calm, and plain where it is urgent.
Card {
    id: card

    implicitHeight: body.implicitHeight + 32
    border.width: Doctor.urgent ? 2 : 1
    border.color: Doctor.urgent ? Theme.accent : Theme.line
    Accessible.role: Accessible.AlertMessage
    Accessible.name: Doctor.spokenText

    Column {
        id: body
        x: 18
        y: 16
        width: card.width - 36
        spacing: 6
        Row {
            width: parent.width
            spacing: 10
            Icon {
                name: Doctor.urgent ? "error" : "lightbulb"
                color: Theme.accent
            }
            Paragraph {
                objectName: "doctorTitle"
                width: parent.width - 34
                text: Doctor.title
                level: Words.Title
                strong: true
                color: Doctor.urgent ? Theme.accent : Theme.ink
            }
        }
        Paragraph {
            width: parent.width
            text: Doctor.body
        }
        Repeater {
            model: Doctor.signs
            Paragraph {
                required property string modelData
                width: body.width
                text: modelData
                color: Theme.ink2
            }
        }
        Paragraph {
            width: parent.width
            text: qsTr("Limber is a diary with reminders, not a doctor.")
            level: Words.Caption
            color: Theme.ink2
        }
        PillButton {
            objectName: "learnOfDoctor"
            x: -8  // its words stand below the text
            look: PillButton.Bare
            strong: false
            text: qsTr("Good to know")
            onClicked: Learn.open("doctor")
        }
    }
}
