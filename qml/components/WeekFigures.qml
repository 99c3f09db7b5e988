// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// A chart's figures: average or total, days met of days known, change against the week before.
Flow {
    id: figures

    required property WeekChart chart
    property real available: 0
    /// All of them beside each other. A Flow's own implicitWidth is that of the lines it has.
    readonly property real needed: average.width + (bedtime.visible ? figures.spacing + bedtime.width : 0) + figures.spacing + met.width
                                   + (change.visible ? figures.spacing + change.width : 0)

    spacing: 16
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
        id: bedtime
        visible: figures.chart.bedtimeMetText !== ""
        label: qsTr("Bedtime met")
        runs: [figures.chart.bedtimeMetText]
    }
    Value {
        id: met
        label: bedtime.visible ? qsTr("Sleep met") : qsTr("Met")
        runs: [figures.chart.metText]
    }
    Value {
        id: change
        visible: runs.length > 0
        label: Week.isPresent ? qsTr("vs last week") : qsTr("vs week before")
        runs: figures.chart.changeRuns
    }
}
