// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// Whether reminders reach the user, the next one, and a test to see for oneself.
Card {
    id: card

    readonly property bool well: Reminders.health === Reminders.Running

    objectName: "reminderHealth"
    implicitHeight: content.implicitHeight + 28

    Column {
        id: content
        x: 15
        y: 14
        width: parent.width - 30
        spacing: 12

        Item {
            width: parent.width
            height: texts.height
            Icon {
                y: (parent.height - height) / 2
                name: card.well ? "check_circle" : Reminders.health === Reminders.AllOff ? "do_not_disturb_on"
                    : Reminders.health === Reminders.Checking ? "schedule" : "error"
                color: card.well ? Theme.stretch : Theme.ink
            }
            Column {
                id: texts
                x: 36
                width: parent.width - x
                Paragraph {
                    objectName: "healthText"
                    width: parent.width
                    text: Reminders.headline
                    strong: true
                }
                Paragraph {
                    width: parent.width
                    text: Reminders.detail
                    level: Words.Caption
                    color: Theme.ink2
                }
                Paragraph {
                    width: parent.width
                    visible: text !== ""
                    text: Reminders.serverText
                    level: Words.Caption
                    color: Theme.ink2
                }
            }
        }
        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
        }
        Item {
            width: parent.width
            height: Math.max(next.height, button.height)
            Column {
                id: next
                y: (parent.height - height) / 2
                width: parent.width - button.width - 12
                Paragraph {
                    width: parent.width
                    text: Reminders.nextTimeText === "" ? qsTr("No reminder in the next seven days") : qsTr("Next, %1").arg(Reminders.nextInText)
                    level: Words.Caption
                    color: Theme.ink2
                }
                Flow {
                    width: parent.width
                    spacing: 8
                    Words {
                        visible: text !== ""
                        text: Reminders.nextTimeText
                        level: Words.Number
                    }
                    Words {
                        visible: text !== ""
                        height: 28 * Theme.textScale
                        text: Reminders.nextTitle
                    }
                }
            }
            PillButton {
                id: button
                objectName: Reminders.canStart ? "startService" : "testReminder"
                anchors.right: parent.right
                y: (parent.height - height) / 2
                visible: Reminders.health !== Reminders.AllOff
                text: Reminders.canStart ? qsTr("Start") : qsTr("Test")
                description: Reminders.headline
                onClicked: Reminders.canStart ? Reminders.start() : Reminders.test()
            }
        }
        Paragraph {
            objectName: "resultText"
            width: parent.width
            visible: text !== ""
            text: Reminders.resultText
            color: Theme.ink2
            Accessible.role: Accessible.AlertMessage
        }
    }
}
