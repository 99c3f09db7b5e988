// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber
import Limber.Ui

/// Whether reminders work, which come, when it stays quiet, and what came in the last seven days.
ScrollPage {
    id: page

    signal hoursAsked(bool exercise)
    signal pageAsked(string page)

    property string refusal: ""
    readonly property int rightWidth: page.wide ? 360 : page.column

    objectName: "remindersPage"
    Component.onCompleted: Reminders.open()
    onEnabledChanged: if (page.enabled) Reminders.open()

    PageHeader {
        width: page.column
        phone: page.phone
        title: qsTr("Reminders")
        returns: true
        onBack: page.pageAsked("settings")
        CrampButton {
            visible: page.phone
            narrow: true
        }
    }

    Flow {
        width: page.column
        spacing: page.wide ? 24 : page.gap

        Column {
            id: left
            width: page.wide ? page.column - page.rightWidth - 24 : page.column
            spacing: page.gap
            ReminderHealthCard { width: left.width }
            Card {
                width: left.width
                implicitHeight: rows.implicitHeight
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Which reminders come")
                Column {
                    id: rows
                    width: parent.width
                    Repeater {
                        model: Reminders.switches
                        SettingRow {
                            required property string key
                            required property string title
                            required property int index
                            required symbol
                            required detail
                            required active
                            objectName: "switch_" + key
                            width: rows.width
                            first: index === 0
                            text: title
                            onClicked: page.refusal = Reminders.set(key, !active)
                        }
                    }
                }
            }
            RefusalNote {
                width: left.width
                text: page.refusal
            }
            Card {
                width: left.width
                implicitHeight: others.implicitHeight
                Column {
                    id: others
                    width: parent.width
                    SettingRow {
                        objectName: "quietHours"
                        width: others.width
                        first: true
                        isSwitch: false
                        symbol: "do_not_disturb_on"
                        text: qsTr("Quiet hours")
                        detail: qsTr("Evening steps still come")
                        value: Reminders.quietText
                        onClicked: page.hoursAsked(false)
                    }
                    SettingRow {
                        objectName: "exerciseTime"
                        visible: Reminders.exerciseTime !== ""
                        width: others.width
                        isSwitch: false
                        symbol: "schedule"
                        text: qsTr("Time to exercise")
                        detail: qsTr("Once, if the goal is not met")
                        value: Reminders.exerciseTime
                        onClicked: page.hoursAsked(true)
                    }
                    SettingRow {
                        objectName: "autostart"
                        width: others.width
                        symbol: "login"
                        text: qsTr("Start when I log in")
                        detail: qsTr("Needed after a restart")
                        active: Reminders.autostart
                        onClicked: page.refusal = Reminders.setAutostart(!active)
                    }
                }
            }
        }
        ReminderHistoryCard { width: page.rightWidth }
    }
}
