// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber
import Limber.Ui

/// The present day: water, what is next, the other habits, what was logged. From wind-down to wake-up the evening stands
/// first, and water last.
ScrollPage {
    id: page

    signal asked(string habitId, string name, int kind, string unit)
    signal nightAsked()
    signal cupsAsked()

    /// The header and the first card are on the screen; all else is made then.
    property bool seen: false
    onSeenChanged: {
        Doctor.open();
        Tips.open();
    }
    /// The card for last night shows itself why it was refused.
    readonly property bool fillingIn: night.item !== null && (night.item as LastNightCard).saving
    readonly property bool evening: Evening.shown
    /// In bed nothing else is there until it is asked for.
    readonly property bool quiet: Evening.inBed && !(tonight.item !== null && (tonight.item as EveningCard).open)
    // Large text needs the whole width for a row.
    wide: page.windowWidth >= 900 && !Theme.largeText && !page.quiet
    readonly property int rightWidth: page.wide ? Math.max(300, Math.min(360, page.column - 604)) : 0
    readonly property int leftWidth: page.wide ? page.column - page.rightWidth - 24 : page.column

    PageHeader {
        width: page.column
        phone: page.phone
        title: page.evening ? qsTr("Tonight") : qsTr("Today")
        subtitle: page.evening ? "" : Today.dateText
        CrampButton { visible: page.phone && !page.quiet }
        Words {
            visible: !page.phone && !page.evening
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
                id: tonight
                width: leftColumn.width
                when: page.evening
                file: Qt.resolvedUrl("EveningCard.qml")
            }
            Column {
                id: main
                parent: page.wide && page.evening ? rightColumn : leftColumn
                width: parent.width
                spacing: page.gap
                Kept {
                    width: main.width
                    visible: when && (!page.quiet || Doctor.urgent)
                    when: page.seen && Doctor.title !== ""
                    file: Qt.resolvedUrl("DoctorCard.qml")
                }
                Kept {
                    id: night
                    // Its room is there from the beginning, so that the water does not move.
                    height: night.item !== null ? (night.item as LastNightCard).implicitHeight
                        : 84 + (Today.lastNight.source !== "" ? 78 : 48) * Theme.textScale
                    width: main.width
                    visible: Today.lastNight.shown
                    when: page.seen && Today.lastNight.shown
                    file: Qt.resolvedUrl("LastNightCard.qml")
                }
                Only {
                    when: !page.evening
                    WaterCard {
                        width: main.width
                        visible: !page.evening && Today.water.shown
                        onCupsAsked: page.cupsAsked()
                    }
                }
                Kept {
                    id: strip
                    width: main.width
                    visible: !page.wide && !page.evening && strip.item !== null && (strip.item as NextStripCard).count > 0
                    when: page.seen && !page.wide && !page.evening
                    file: Qt.resolvedUrl("NextStripCard.qml")
                }
                Kept {
                    // Known seconds after the page is there: what is pressed most stays where it is, above it.
                    width: main.width
                    visible: when && !page.quiet
                    when: page.seen && Reminders.health >= Reminders.NotRunning
                    file: Qt.resolvedUrl("ReminderTroubleCard.qml")
                }
                Kept {
                    width: main.width
                    visible: when && !page.quiet
                    when: page.seen && Tips.shown && !Doctor.urgent
                    file: Qt.resolvedUrl("TipCard.qml")
                }
                Kept {
                    id: habits
                    width: main.width
                    visible: when && !page.quiet
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
                    width: main.width
                    visible: when && !page.quiet
                    when: page.seen && (!page.wide || page.evening)
                    file: Qt.resolvedUrl("EntriesCard.qml")
                }
                Only {
                    when: page.evening && page.seen
                    WaterCard {
                        width: main.width
                        visible: page.evening && !page.quiet && Today.water.shown
                        onCupsAsked: page.cupsAsked()
                    }
                }
            }
        }

        Column {
            id: rightColumn
            visible: page.wide
            width: page.rightWidth
            spacing: page.gap
            Kept {
                width: rightColumn.width
                when: page.seen && page.wide && !page.evening
                file: Qt.resolvedUrl("NextCard.qml")
            }
            Kept {
                width: rightColumn.width
                when: page.seen && page.wide && !page.evening
                file: Qt.resolvedUrl("EntriesCard.qml")
            }
        }
    }
}
