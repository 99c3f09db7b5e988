// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// A chart's three figures in one line, for phones.
Flow {
    id: figures

    required property WeekChart chart
    property real available: 0
    /// All of it in one line. A Flow's own implicitWidth is that of the lines it has.
    readonly property real needed: average.width + 8 + met.width + (change.visible ? 8 + change.implicitWidth : 0)

    spacing: 8
    width: Math.min(Math.ceil(figures.needed) + 1, figures.available)

    component Part: Words {
        height: line
        level: Words.Caption
        color: Theme.ink2
        visible: text !== ""
    }

    Row {
        id: average
        spacing: 4
        Part { text: figures.chart.averageLabel; color: Theme.ink }
        Part { text: figures.chart.averageText; color: Theme.ink }
    }
    Row {
        id: met
        spacing: 4
        visible: figures.chart.metText !== ""
        Part { text: qsTr("Met") }
        Part { text: figures.chart.metText }
    }
    Part {
        id: change
        text: figures.chart.changeText
    }
}
