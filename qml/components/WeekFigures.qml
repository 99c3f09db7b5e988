// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// A chart's three figures: average or total, days met of days known, change against the week before.
Row {
    id: figures

    required property WeekChart chart

    spacing: 14

    component Value: Column {
        id: value
        property string label: ""
        property string text: ""
        property string unit: ""
        Words {
            height: line
            text: value.label
            level: Words.Caption
            color: Theme.ink2
        }
        Figure {
            runs: value.unit === "" ? [value.text] : [value.text, value.unit]
        }
    }

    Value {
        visible: figures.chart.averageText !== ""
        label: figures.chart.averageLabel
        text: figures.chart.averageText
        unit: figures.chart.averageUnit
    }
    Value {
        visible: figures.chart.metText !== ""
        label: qsTr("Met")
        text: figures.chart.metText
    }
    Value {
        visible: figures.chart.changeText !== ""
        label: qsTr("Change")
        text: figures.chart.changeText
        unit: figures.chart.changeUnit
    }
}
