// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber
import Limber.Ui

/// One habit's year: its figures, and below them its days or its strength. With the keyboard the chosen day goes up and
/// down by a day, left and right by a week.
Column {
    id: view

    required property HabitYear habit
    property bool first: false
    property bool halves: false
    property bool compact: false
    property bool strength: false
    readonly property color tint: view.habit.archived ? Theme.edge : Theme.tone(view.habit.tone)
    /// Where the second half of the year begins: the week of the first of July.
    readonly property int half: History.monthColumns[6] ?? 26
    readonly property int halfColumns: Math.max(view.half, History.columns - view.half)
    /// Of the squares: as wide as there is room for, on a screen of any width.
    readonly property real step: (view.width + 2) / (view.halves ? view.halfColumns : History.columns)

    Rectangle {
        visible: !view.first
        width: parent.width
        height: 1
        color: Theme.line
    }
    HabitYearHeader {
        width: parent.width
        habit: view.habit
        tint: view.tint
        compact: view.compact
    }
    FocusScope {
        id: plot
        objectName: "year_" + view.habit.habitId
        width: parent.width
        height: maps.height
        activeFocusOnTab: true
        Accessible.role: Accessible.Chart
        Accessible.name: view.habit.spoken
        Accessible.description: History.day.title + ". " + History.day.spokenOf(view.habit.habitId) + ". " + qsTr("Arrow keys choose a day")
        Accessible.focusable: true
        Keys.onUpPressed: History.step(-1)
        Keys.onDownPressed: History.step(1)
        Keys.onLeftPressed: History.step(-7)
        Keys.onRightPressed: History.step(7)

        FocusRing {
            visible: plot.activeFocus
            around: Theme.barRadius
            distance: 6
        }
        Column {
            id: maps
            width: parent.width
            Repeater {
                model: 2  // what a Repeater deletes goes on listening
                Column {
                    id: strip
                    required property int index
                    visible: !view.strength && (index === 0 || view.halves)
                    width: maps.width
                    bottomPadding: 9
                    MonthTexts {
                        shown: view.halves
                        width: parent.width
                        firstColumn: map.firstColumn
                        columns: view.halfColumns
                    }
                    Item {
                        width: parent.width
                        height: map.height - 6
                        HeatMap {
                            id: map
                            objectName: "heatMap"
                            x: -3
                            y: -3
                            days: view.habit.days
                            lead: History.lead
                            firstColumn: strip.index * view.half
                            columns: !view.halves ? History.columns : strip.index === 0 ? view.half : History.columns - view.half
                            step: view.step
                            selected: History.chosenIndex
                            tint: view.tint
                            paper: Theme.card
                            edge: Theme.edge
                            sunk: Theme.sunk
                            accent: Theme.accent
                            TapHandler {
                                onTapped: point => {
                                    plot.forceActiveFocus(Qt.MouseFocusReason);
                                    History.chooseIndex(map.dayAt(point.position.x, point.position.y));
                                }
                            }
                        }
                    }
                }
            }
            Only {
                when: view.strength
                Column {
                    visible: view.strength
                    width: maps.width
                    bottomPadding: 9
                    MonthTexts {
                        shown: view.halves
                        width: parent.width
                        columns: History.columns
                    }
                    StrengthLine {
                        readonly property real dayStep: (width + 2) / History.columns / 7
                        objectName: "strength_" + view.habit.habitId
                        width: parent.width
                        height: 75
                        values: view.habit.strengths
                        start: History.lead * dayStep
                        step: dayStep
                        selected: History.chosenIndex
                        tint: view.tint
                        line: Theme.line
                        accent: Theme.accent
                    }
                }
            }
        }
    }
}
