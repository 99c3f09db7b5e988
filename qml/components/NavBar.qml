// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

/// Navigation below 600: at the bottom, in reach of the thumb.
Rectangle {
    id: bar

    property string page: "today"
    signal chosen(string page)

    implicitHeight: items.implicitHeight + 2
    color: Theme.bg
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Pages")

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }

    Row {
        id: items
        width: parent.width
        NavItem {
            width: bar.width / 4
            objectName: "nav_today"
            text: qsTr("Today")
            symbol: "today"
            selectedSymbol: "today_filled"
            selected: bar.page === "today"
            onClicked: bar.chosen("today")
        }
        NavItem {
            width: bar.width / 4
            objectName: "nav_week"
            text: qsTr("Week")
            symbol: "bar_chart"
            selected: bar.page === "week"
            onClicked: bar.chosen("week")
        }
        NavItem {
            width: bar.width / 4
            objectName: "nav_history"
            text: qsTr("History")
            symbol: "calendar_month"
            selectedSymbol: "calendar_month_filled"
            selected: bar.page === "history"
            onClicked: bar.chosen("history")
        }
        NavItem {
            width: bar.width / 4
            objectName: "nav_settings"
            text: qsTr("More")
            symbol: "more_horiz"
            selected: bar.page === "habits" || bar.page === "settings"
            onClicked: bar.chosen("settings")
        }
    }
}
