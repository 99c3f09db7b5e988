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
    signal cupsAsked()

    /// The header and the water are on the screen; all else is made then.
    property bool seen: false
    onSeenChanged: Doctor.open()
    /// The card for last night shows itself why it was refused.
    readonly property bool fillingIn: night.item !== null && (night.item as LastNightCard).saving
    // Large text needs the whole width for a row.
    wide: page.windowWidth >= 900 && !Theme.largeText
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
            Kept {
                width: leftColumn.width
                when: page.seen && Reminders.health >= Reminders.NotRunning
                file: Qt.resolvedUrl("ReminderTroubleCard.qml")
            }
            Kept {
                width: leftColumn.width
                when: page.seen && Doctor.title !== ""
                file: Qt.resolvedUrl("DoctorCard.qml")
            }
            Kept {
                id: night
                // Its room is there from the beginning, so that the water does not move.
                height: night.item !== null ? (night.item as LastNightCard).implicitHeight : 84 + 48 * Theme.textScale
                width: leftColumn.width
                visible: Today.lastNight.asks
                when: page.seen && Today.lastNight.asks
                file: Qt.resolvedUrl("LastNightCard.qml")
            }
            WaterCard {
                width: leftColumn.width
                visible: Today.water.shown
                onCupsAsked: page.cupsAsked()
            }
            Kept {
                id: strip
                width: leftColumn.width
                visible: !page.wide && strip.item !== null && (strip.item as NextStripCard).count > 0
                when: page.seen && !page.wide
                file: Qt.resolvedUrl("NextStripCard.qml")
            }
            Kept {
                id: habits
                width: leftColumn.width
                when: page.seen
                file: Qt.resolvedUrl("HabitsCard.qml")
                // What the strip of a phone is about needs no row of its own.
                onLoaded: (habits.item as HabitsCard).leftOut = Qt.binding(
                    () => strip.visible && (strip.item as NextStripCard).kind === "stretch" ? "stretch" : "")
                Connections {
                    target: habits.item
                    function onAsked(habitId: string, name: string, kind: int, unit: string): void {
                        page.asked(habitId, name, kind, unit);
                    }
                    function onNightAsked(): void { page.nightAsked(); }
                }
            }
            Kept {
                width: leftColumn.width
                when: page.seen && !page.wide
                file: Qt.resolvedUrl("EntriesCard.qml")
            }
        }

        Column {
            id: rightColumn
            visible: page.wide
            width: page.rightWidth
            spacing: page.gap
            Kept {
                width: rightColumn.width
                when: page.seen && page.wide
                file: Qt.resolvedUrl("NextCard.qml")
            }
            Kept {
                width: rightColumn.width
                when: page.seen && page.wide
                file: Qt.resolvedUrl("EntriesCard.qml")
            }
        }
    }
}
