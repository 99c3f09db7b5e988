// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber
import Limber.Ui

/// A chart's figures in one line, for phones; where it is too long it breaks between two figures.
Flow {
    id: figures

    required property WeekChart chart
    property real available: 0
    /// All of it in one line. A Flow's own implicitWidth is that of the lines it has.
    readonly property real needed: average.room + (bedtime.visible ? bedtime.room : 0) + met.room + (change.visible ? change.room : 0) - 12

    width: Math.min(Math.ceil(figures.needed) + 13, figures.available + 12)

    component Part: Item {
        id: part
        property string text: ""
        property alias color: words.color
        readonly property real room: whole.implicitWidth + 12
        width: Math.min(part.room, figures.available)
        height: words.implicitHeight
        Words {
            id: whole
            visible: false
            text: part.text
            level: Words.Caption
        }
        Paragraph {
            id: words
            width: Math.min(Math.ceil(whole.implicitWidth), figures.available)
            text: part.text
            level: Words.Caption
            color: Theme.ink2
        }
    }

    Part {
        id: average
        text: figures.chart.averageLabel + " " + figures.chart.averageText
        color: Theme.ink
    }
    Part {
        id: bedtime
        visible: figures.chart.bedtimeMetText !== ""
        text: qsTr("Bedtime met") + " " + figures.chart.bedtimeMetText
    }
    Part {
        id: met
        text: (bedtime.visible ? qsTr("Sleep met") : qsTr("Met")) + " " + figures.chart.metText
    }
    Part {
        id: change
        visible: figures.chart.changeText !== ""
        text: (Week.isPresent ? qsTr("vs last week") : qsTr("vs week before")) + " " + figures.chart.changeText
    }
}
