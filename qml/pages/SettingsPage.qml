// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

ScrollPage {
    id: page
    objectName: "settingsPage"
    signal pageAsked(string page)

    PageHeader {
        width: page.column
        phone: page.phone
        title: qsTr("Settings")
    }
    Card {
        width: page.column
        implicitHeight: rows.implicitHeight
        Column {
            id: rows
            width: parent.width
            SettingRow {
                objectName: "toHabits"
                visible: page.phone
                width: rows.width
                first: true
                isSwitch: false
                symbol: "tune"
                text: qsTr("Habits")
                onClicked: page.pageAsked("habits")
            }
            SettingRow {
                objectName: "toReminders"
                width: rows.width
                first: !page.phone
                isSwitch: false
                symbol: "notifications"
                text: qsTr("Reminders")
                onClicked: page.pageAsked("reminders")
            }
        }
    }
}
