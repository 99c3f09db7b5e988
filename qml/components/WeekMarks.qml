// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber
import Limber.Ui

/// Seven marks, one below each day; a legend on wider pages.
Item {
    id: view

    required property WeekChart chart
    property bool compact: false
    property int plotHeight: 100
    readonly property color tint: Theme.tone(view.chart.tone)
    readonly property real gutter: 44 * Theme.textScale
    readonly property real slot: (view.width - view.gutter) / 7

    implicitHeight: view.plotHeight

    Repeater {
        model: view.chart.bars
        StateMark {
            required property int index
            required property int markState
            required property bool isFuture
            x: view.gutter + index * view.slot + (view.slot - width) / 2
            y: (view.plotHeight - height) / 2
            visible: !isFuture
            size: view.compact ? 20 : 30
            day: markState
            tint: view.tint
            dashed: true
        }
    }
}
