// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// Reminders on or off, and one to see for oneself.
Column {
    id: part

    spacing: 4

    Item {
        width: parent.width
        height: Theme.largeText ? lever.height + test.height : Math.max(lever.height, test.height)
        Icon {
            x: 18
            y: (lever.height - height) / 2
            name: "notifications"
            color: Theme.ink2
        }
        Paragraph {
            x: 58
            y: (lever.height - height) / 2
            width: lever.x - x - 8 - (Theme.largeText || !test.visible ? 0 : test.width)
            text: qsTr("Reminders")
            Accessible.ignored: true
        }
        PillButton {
            id: test
            objectName: "tryReminder"
            visible: Welcome.reminders
            x: Theme.largeText ? 50 : lever.x - width
            y: Theme.largeText ? lever.height : (lever.height - height) / 2
            look: PillButton.Bare
            text: qsTr("Try it")
            description: qsTr("Shows one reminder now")
            onClicked: Reminders.tryOne()
        }
        Pressable {
            id: lever
            objectName: "welcomeReminders"
            x: parent.width - width
            implicitWidth: 64
            implicitHeight: Math.max(Theme.target, 22 * Theme.textScale + 16)
            radius: height / 2
            ringDistance: 0
            text: qsTr("Reminders")
            checkable: true
            checked: Welcome.reminders
            onToggled: lever.checked = Qt.binding(() => Welcome.reminders)
            onClicked: Welcome.setReminders(!Welcome.reminders)
            Accessible.onToggleAction: lever.clicked()
            Switch {
                anchors.centerIn: parent
                active: Welcome.reminders
            }
        }
    }
    Paragraph {
        id: result
        objectName: "tryResult"
        x: 58
        width: parent.width - x
        visible: text !== "" && Welcome.reminders
        text: Reminders.resultText
        onTextChanged: if (result.text !== "") sight.come()
        InSight { id: sight }
        color: Theme.ink2
        Accessible.role: Accessible.AlertMessage
    }
}
