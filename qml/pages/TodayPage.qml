// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber
import Limber.Ui

/// The present day: water, what is next, the other habits, what was logged.
ScrollPage {
    id: page

    signal asked(string habitId, string name, int kind, string unit)
    signal nightAsked()
    signal timeAsked(string entryId, string title, string timeText)

    /// The card for last night shows itself why it was refused.
    readonly property bool fillingIn: night.item !== null && (night.item as LastNightCard).saving
    /// What the strip of a phone is about: its habit needs no row of its own.
    property string stripKind: ""
    readonly property int rightWidth: page.wide ? Math.max(300, Math.min(360, page.column - 604)) : 0
    readonly property int leftWidth: page.wide ? page.column - page.rightWidth - 24 : page.column

    PageHeader {
        width: page.column
        phone: page.phone
        title: qsTr("Today")
        subtitle: Today.dateText
        CrampButton { visible: page.phone }
        Words {
            visible: !page.phone
            text: Today.clockText
            level: Words.Number
        }
    }

    Row {
        spacing: 24

        Column {
            id: leftColumn
            width: page.leftWidth
            spacing: page.gap
            Loader {
                id: night
                property bool asked: false
                readonly property bool asks: Today.lastNight.asks
                width: leftColumn.width
                visible: night.asks
                source: night.asked ? "LastNightCard.qml" : ""
                onAsksChanged: night.asked = night.asked || night.asks
                Component.onCompleted: night.asked = night.asks
            }
            WaterCard {
                width: leftColumn.width
                visible: Today.water.shown
            }
            Only {
                when: !page.wide
                NextCard {
                    visible: !page.wide && count > 0
                    width: leftColumn.width
                    strip: true
                    onStripKindChanged: page.stripKind = stripKind
                }
            }
            HabitsCard {
                leftOut: !page.wide && page.stripKind === "stretch" ? "stretch" : ""
                width: leftColumn.width
                onAsked: (habitId, name, kind, unit) => page.asked(habitId, name, kind, unit)
                onNightAsked: page.nightAsked()
            }
            Only {
                when: !page.wide
                EntriesCard {
                    visible: !page.wide
                    width: leftColumn.width
                    onTimeAsked: (entryId, title, timeText) => page.timeAsked(entryId, title, timeText)
                }
            }
        }

        Only {
            when: page.wide
            Column {
                id: rightColumn
                visible: page.wide
                width: page.rightWidth
                spacing: page.gap
                NextCard { width: rightColumn.width }
                EntriesCard {
                    width: rightColumn.width
                    onTimeAsked: (entryId, title, timeText) => page.timeAsked(entryId, title, timeText)
                }
            }
        }
    }
}
