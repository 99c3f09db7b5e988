// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

/// Navigation from 600 on: at the left, with "Cramp now" at its foot.
Rectangle {
    id: rail

    property string page: "today"
    signal chosen(string page)
    signal cramp()

    implicitWidth: Theme.largeText ? 148 : 88
    color: Theme.bg
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Pages")

    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.line
    }

    Icon {
        x: (rail.width - 28) / 2
        y: 27
        size: 30
        name: "limber_stroke"
        color: Theme.accent
    }
    Icon {
        x: (rail.width - 28) / 2
        y: 27
        size: 30
        name: "limber_ink"
    }

    Column {
        y: 78
        width: parent.width - 1
        NavItem {
            width: parent.width
            inRail: true
            objectName: "nav_today"
            text: qsTr("Today")
            symbol: "today"
            selectedSymbol: "today_filled"
            selected: rail.page === "today"
            onClicked: rail.chosen("today")
        }
        NavItem {
            width: parent.width
            inRail: true
            objectName: "nav_week"
            text: qsTr("Week")
            symbol: "bar_chart"
            selected: rail.page === "week"
            onClicked: rail.chosen("week")
        }
        NavItem {
            width: parent.width
            inRail: true
            objectName: "nav_history"
            text: qsTr("History")
            symbol: "calendar_month"
            selectedSymbol: "calendar_month_filled"
            selected: rail.page === "history"
            onClicked: rail.chosen("history")
        }
        NavItem {
            width: parent.width
            inRail: true
            objectName: "nav_habits"
            text: qsTr("Habits")
            symbol: "tune"
            selected: rail.page === "habits"
            onClicked: rail.chosen("habits")
        }
        NavItem {
            width: parent.width
            inRail: true
            objectName: "nav_settings"
            text: qsTr("Settings")
            symbol: "settings"
            selectedSymbol: "settings_filled"
            selected: rail.page === "settings"
            onClicked: rail.chosen("settings")
        }
    }

    Pressable {
        id: crampButton
        objectName: "crampRail"
        anchors { bottom: parent.bottom; bottomMargin: 16; horizontalCenter: parent.horizontalCenter }
        width: rail.width - 16
        height: label.height + 44
        text: qsTr("Cramp now")
        onClicked: rail.cramp()
        background: Rectangle {
            radius: Theme.cupRadius
            color: "transparent"
            border.width: 1
            border.color: Theme.edge
        }
        Item {
            anchors.fill: parent
            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                y: 10
                name: "bolt"
            }
            Paragraph {
                id: label
                x: 4
                y: 36
                width: parent.width - 8
                text: crampButton.text
                level: Words.Caption
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }
}
