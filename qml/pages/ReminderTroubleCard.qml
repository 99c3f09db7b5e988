// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// Says that reminders do not reach the user, and what to do.
Rectangle {
    id: card

    objectName: "reminderTrouble"
    implicitHeight: content.implicitHeight + 28
    radius: Theme.cardRadius
    color: Theme.soft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: Reminders.headline + ". " + Reminders.detail

    Icon {
        x: 16
        y: 14
        name: "error"
        color: Theme.ink
    }
    Column {
        id: content
        x: 52
        y: 14
        width: parent.width - x - 16
        spacing: 8
        Paragraph {
            width: parent.width
            text: Reminders.headline
            level: Words.Title
        }
        Paragraph {
            width: parent.width
            text: Reminders.detail
        }
        PillButton {
            objectName: "startReminders"
            visible: Reminders.canStart
            look: PillButton.Bordered
            text: qsTr("Start")
            description: Reminders.headline
            onClicked: Reminders.start()
        }
    }
}
