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

    signal pageAsked(string page)

    objectName: "weekPage"
    phoneMargin: 12
    phoneTop: 10
    phoneSpacing: 7
    Component.onCompleted: Week.open()

    function turn(forward: bool): void {
        if (forward)
            Week.goNext();
        else
            Week.goPrevious();
    }

    function lookBack(): void {
        Review.choose(Week.firstDay);
        page.pageAsked("review");
    }

    DragHandler {
        // A finger or the mouse drags the week aside: to the left comes the next one.
        property real way: 0
        target: null
        yAxis.enabled: false
        onActiveTranslationChanged: if (active) way = activeTranslation.x
        onActiveChanged: {
            if (active)
                way = 0;
            else if (Math.abs(way) > 64)
                page.turn(way < 0);
        }
    }
    WheelHandler {
        // Two fingers on a touchpad: one week, however far they go on.
        property real way: 0
        property bool turned: false
        target: null
        orientation: Qt.Horizontal
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => {
            way += event.angleDelta.x;
            if (!turned && Math.abs(way) >= 120) {
                turned = true;
                page.turn(way < 0);
            }
        }
        onActiveChanged: {
            way = 0;
            turned = false;
        }
    }

    PageHeader {
        width: page.column
        phone: page.phone
        title: Week.title
        subtitle: Week.rangeText
        IconButton {
            visible: page.phone
            symbol: "bolt"
            text: qsTr("Cramp now")
            onClicked: CrampGuide.ask()
        }
        IconButton {
            objectName: "thisWeekShort"
            visible: page.phone && !Week.isPresent
            symbol: "today"
            text: qsTr("This week")
            onClicked: Week.goThisWeek()
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
        SymbolButton {
            objectName: "toReview"
            visible: !page.phone
            symbol: "date_range"
            text: qsTr("Weekly review")
            onClicked: page.lookBack()
        }
        SymbolButton {
            objectName: "saveWeek"
            visible: !page.phone
            look: PillButton.Bordered
            symbol: "download"
            text: qsTr("Save")
            onClicked: saving.openAt(this as Item, visualFocus)
        }
    }
    WeekSaving { id: saving }

    SuggestionCard {
        width: page.column
        visible: Week.suggestionText !== ""
        phone: page.phone
    }
    SymbolButton {
        objectName: "toReviewBelow"
        visible: page.phone
        symbol: "date_range"
        text: qsTr("Weekly review")
        onClicked: page.lookBack()
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
                model: Week.chartRows
                WeekCard {
                    required property int index
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 470
                    low: index > 1
                }
            }
        }
    }

    Only {
        when: page.phone
        Flow {
            visible: page.phone
            width: page.column
            spacing: 8
            PillButton {
                objectName: "savePicture"
                look: PillButton.Bordered
                text: qsTr("Save as picture")
                onClicked: Week.save("png")
            }
            PillButton {
                objectName: "savePdf"
                look: PillButton.Bordered
                text: qsTr("Save as PDF")
                onClicked: Week.save("pdf")
            }
        }
    }
}
