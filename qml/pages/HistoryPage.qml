// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber
import Limber.Ui

/// A year of every habit, a month as a calendar, and one day of it that can be changed.
ScrollPage {
    id: page

    signal pageAsked(string page)

    readonly property int sideWidth: page.wide ? 333 : page.column
    readonly property int yearWidth: page.wide ? page.column - page.sideWidth - page.gap : page.column

    /// The month and the day are on the screen. In a single column the year lies below them and is made then.
    property bool settled: false

    objectName: "historyPage"
    Component.onCompleted: History.shown = page.enabled
    onEnabledChanged: History.shown = page.enabled

    Connections {
        target: page.Window.window
        enabled: !page.settled
        function onFrameSwapped(): void { afterFrame.start(); }
    }
    Timer {
        id: afterFrame
        interval: 0
        onTriggered: page.settled = true
    }

    PageHeader {
        width: page.yearWidth
        phone: page.phone
        title: qsTr("History")
        CrampButton { visible: page.phone }
        Only {
            when: page.wide
            YearSwitch { visible: page.wide }
        }
    }

    Item {
        width: page.column
        height: page.wide ? Math.max(years.height, side.height) : years.y + years.height

        Column {
            id: years
            y: page.wide ? 0 : side.height + page.gap
            width: page.yearWidth
            Kept {
                id: year
                width: years.width
                visible: !History.empty && year.item !== null
                when: !History.empty && (page.wide || page.settled)
                file: Qt.resolvedUrl("HistoryYearCard.qml")
                onLoaded: {
                    const card = year.item as HistoryYearCard;
                    card.wide = Qt.binding(() => page.wide);
                    card.halves = Qt.binding(() => page.phone);
                }
            }
            EmptyState {
                objectName: "emptyHistory"
                visible: History.empty
                width: years.width
                text: qsTr("Nothing logged yet. Each day that you log becomes a small square here, and a year of them shows how far you have come.")
                action: qsTr("To Today")
                onActed: page.pageAsked("today")
            }
        }
        Column {
            id: side
            x: page.wide ? page.column - width : 0
            width: page.sideWidth
            spacing: page.gap
            HistoryMonthCard { width: side.width }
            HistoryDayCard { width: side.width }
            RegularityCard {
                visible: History.regularityText !== ""
                width: side.width
            }
            RowCard {
                id: ways
                width: side.width
                SettingRow {
                    objectName: "toHelps"
                    width: ways.width
                    first: true
                    isSwitch: false
                    leads: true
                    symbol: "lightbulb"
                    text: qsTr("What helps me")
                    detail: qsTr("Nights with cramps and without")
                    onClicked: page.pageAsked("helps")
                }
            }
        }
    }
}
