// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// A chart's three figures in one line, for phones.
Flow {
    id: figures

    required property WeekChart chart

    spacing: 8

    component Part: Words {
        height: line
        level: Words.Caption
        color: Theme.ink2
        visible: text !== ""
    }

    Row {
        spacing: 4
        Part { text: figures.chart.averageLabel; color: Theme.ink }
        Part { text: figures.chart.averageRuns.join(" "); color: Theme.ink }
    }
    Row {
        spacing: 4
        visible: figures.chart.metText !== ""
        Part { text: qsTr("Met") }
        Part { text: figures.chart.metText }
    }
    Part { text: figures.chart.changeRuns.join(" ") }
}
