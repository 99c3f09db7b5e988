// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// A chart's three figures: average or total, days met of days known, change against the week before.
Row {
    id: figures

    required property WeekChart chart

    spacing: 10

    component Value: Column {
        id: value
        property string label: ""
        property list<string> runs
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
        label: figures.chart.averageLabel
        runs: figures.chart.averageRuns
    }
    Value {
        visible: figures.chart.metText !== ""
        label: qsTr("Met")
        runs: [figures.chart.metText]
    }
    Value {
        visible: runs.length > 0
        label: qsTr("Change")
        runs: figures.chart.changeRuns
    }
}
