// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber
import Limber.Ui

/// A week looked back on: one suggestion, what went well, what slipped, the best run, the cramps; and the goals from here on.
ScrollPage {
    id: page

    signal pageAsked(string page)
    signal sheetAsked(string sheet)

    readonly property int half: page.wide ? (page.column - 24) / 2 : page.column

    objectName: "reviewPage"
    Component.onCompleted: Review.shown = page.enabled
    onEnabledChanged: Review.shown = page.enabled

    PageHeader {
        width: page.column
        phone: page.phone
        title: qsTr("Weekly review")
        returns: true
        onBack: page.pageAsked("back")
        CrampButton {
            visible: page.phone
            narrow: true
        }
        SymbolButton {
            objectName: "saveReview"
            visible: !page.phone
            look: PillButton.Bordered
            symbol: "download"
            text: qsTr("Save as PDF")
            enabled: !Review.empty
            onClicked: Review.savePdf()
        }
    }
    Item {
        width: page.column
        height: Math.max(44, week.height)
        IconButton {
            objectName: "reviewBefore"
            x: -10
            y: (parent.height - height) / 2
            symbol: "chevron_left"
            text: qsTr("Week before")
            enabled: Review.canGoPrevious
            onClicked: Review.goPrevious()
        }
        Column {
            id: week
            x: 40
            y: (parent.height - height) / 2
            width: (page.wide ? 320 : parent.width) - 2 * x
            Paragraph {
                objectName: "reviewWeek"
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: Review.isOpen ? qsTr("%1, so far").arg(Review.title) : Review.title
                strong: true
            }
            Paragraph {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: Review.rangeText
                level: Words.Caption
                color: Theme.ink2
            }
        }
        IconButton {
            objectName: "reviewAfter"
            x: week.x + week.width + 6
            y: (parent.height - height) / 2
            symbol: "chevron_right"
            text: qsTr("Week after")
            enabled: Review.canGoNext
            onClicked: Review.goNext()
        }
    }

    EmptyState {
        objectName: "emptyReview"
        visible: Review.empty
        width: page.column
        text: qsTr("Nothing was logged in this week. One tap a day is a start; next Sunday there is something to look back on.")
        action: qsTr("To Today")
        onActed: page.pageAsked("today")
    }
    SuggestionCard {
        width: page.column
        visible: !Review.empty
        phone: page.phone
        text: Review.suggestionText
    }
    Flow {
        width: page.column
        spacing: page.wide ? 24 : page.gap + 4

        Column {
            visible: !Review.empty
            width: page.half
            spacing: page.gap + 4
            ReviewedCard {
                objectName: "wentWell"
                width: parent.width
                title: qsTr("Went well")
                model: Review.well
            }
            ReviewedCard {
                objectName: "slipped"
                width: parent.width
                title: qsTr("Slipped")
                model: Review.slipped
            }
            ReviewedCard {
                objectName: "muchAsBefore"
                width: parent.width
                title: qsTr("Much as before")
                model: Review.level
            }
            Paragraph {
                objectName: "notLogged"
                visible: Review.notLoggedText !== ""
                width: parent.width
                text: qsTr("Not logged: %1").arg(Review.notLoggedText)
                color: Theme.ink2
            }
        }
        Column {
            width: page.half
            spacing: page.gap
            ReviewFactCard {
                objectName: "bestRun"
                width: parent.width
                symbol: "check_circle"
                title: qsTr("Best run")
                text: Review.empty ? "" : Review.bestText
                detail: Review.isRecord ? qsTr("The longest so far") : ""
            }
            ReviewFactCard {
                objectName: "reviewCramps"
                width: parent.width
                symbol: "bolt"
                title: qsTr("Cramps at night")
                text: Review.empty ? "" : Review.crampsText
            }
            RowCard {
                id: goals
                width: parent.width
                SettingRow {
                    objectName: "toGoals"
                    width: goals.width
                    first: true
                    isSwitch: false
                    leads: true
                    symbol: "tune"
                    text: qsTr("Adjust goals")
                    detail: qsTr("They count from tomorrow")
                    onClicked: {
                        Review.openGoals();
                        page.sheetAsked("GoalsSheet");
                    }
                }
                SettingRow {
                    objectName: "reviewToHelps"
                    width: goals.width
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

    PillButton {
        objectName: "saveReviewBelow"
        visible: page.phone && !Review.empty
        look: PillButton.Bordered
        text: qsTr("Save as PDF")
        onClicked: Review.savePdf()
    }
}
