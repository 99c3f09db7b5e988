// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// A chart's three figures: average or total, days met of days known, change against the week before.
Flow {
    id: figures

    required property WeekChart chart
    property real available: 0
    /// All of them beside each other. A Flow's own implicitWidth is that of the lines it has.
    readonly property real needed: average.width + 8 + met.width + (change.visible ? 8 + change.width : 0)

    spacing: 8
    width: Math.min(Math.ceil(figures.needed) + 1, figures.available)

    component Value: Column {
        id: value
        property string label: ""
        property var runs: []
        Words {
            height: line
            text: value.label
            level: Words.Caption
            color: Theme.ink2
        }
        Figure {
            runs: value.runs
        }
    }

    Value {
        id: average
        label: figures.chart.averageLabel
        runs: figures.chart.averageRuns
    }
    Value {
        id: met
        visible: figures.chart.metText !== ""
        label: qsTr("Met")
        runs: [figures.chart.metText]
    }
    Value {
        id: change
        visible: runs.length > 0
        label: qsTr("Change")
        runs: figures.chart.changeRuns
    }
}
