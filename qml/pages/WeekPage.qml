// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Limber
import Limber.Ui

/// One week at a time: a suggestion, then a chart for each habit.
ScrollPage {
    id: page

    objectName: "weekPage"
    phoneMargin: 12
    phoneTop: 10
    phoneSpacing: 7
    Component.onCompleted: Week.open()

    PageHeader {
        width: page.column
        phone: page.phone
        title: Week.title
        subtitle: Week.rangeText
        IconButton {
            visible: page.phone
            symbol: "bolt"
            text: qsTr("Cramp now")
            onClicked: Today.crampNow()
        }
        IconButton {
            objectName: "previousWeek"
            symbol: "chevron_left"
            text: qsTr("Week before")
            enabled: Week.canGoPrevious
            onClicked: Week.goPrevious()
        }
        PillButton {
            objectName: "thisWeek"
            visible: !page.phone
            look: PillButton.Bordered
            text: qsTr("This week")
            enabled: !Week.isPresent
            onClicked: Week.goThisWeek()
        }
        IconButton {
            objectName: "nextWeek"
            symbol: "chevron_right"
            text: qsTr("Week after")
            enabled: Week.canGoNext
            onClicked: Week.goNext()
        }
    }

    SuggestionCard {
        width: page.column
        visible: Week.suggestionText !== ""
    }

    Only {
        when: page.phone
        WeekSheet {
            visible: page.phone
            width: page.column
        }
    }

    Only {
        when: !page.phone
        GridLayout {
            visible: !page.phone
            width: page.column
            columns: page.wide ? 2 : 1
            columnSpacing: 24
            rowSpacing: 14
            Repeater {
                model: Week.charts
                WeekCard {
                    required property WeekChart modelData
                    required property int index
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 470
                    chart: modelData
                    low: index > 1
                }
            }
        }
    }
}
