// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber
import Limber.Ui

/// Seven bars from zero with the goal's line and band behind; days without entries are a dash.
Item {
    id: view

    required property WeekChart chart
    property bool compact: false
    property int plotHeight: 208
    /// Figures of four digits have room beside each other; where not, a touch says them.
    readonly property bool valued: view.slot >= 35 * Theme.textScale
    /// For the figures above the highest bar; those of water stand inside.
    readonly property real headroom: !view.valued || (view.chart.habitId === "water" && view.barWidth >= 33 * Theme.textScale) ? 0 : 18 * Theme.textScale
    readonly property color tint: Theme.tone(view.chart.tone)
    readonly property real gutter: 44 * Theme.textScale
    readonly property real slot: (view.width - view.gutter) / 7
    readonly property real barWidth: Math.min(view.compact ? 18 : 38, view.slot * 0.8)

    implicitHeight: view.plotHeight

    function levelOf(value: real): real {
        const share = Math.min(1, value / Math.max(1, view.chart.axisEnd));
        return view.headroom + (view.plotHeight - view.headroom) * (1 - share);
    }

    Rectangle {
        visible: view.chart.hasGoal && view.chart.goalHigh > view.chart.goalLow
        x: view.gutter
        y: view.levelOf(view.chart.goalHigh)
        width: view.width - x
        height: view.levelOf(view.chart.goalLow) - y
        color: Qt.alpha(view.tint, 0.15)
    }
    Rectangle {
        x: view.gutter
        y: view.plotHeight
        width: view.width - x
        height: 1
        color: Theme.line
    }

    Rectangle {
        visible: view.chart.hasGoal
        x: view.gutter
        y: Math.round(view.levelOf(view.chart.goalLow)) - 1
        width: view.width - x
        height: 1.5
        color: view.chart.goalHigh > 0 ? view.tint : Theme.ink
    }

    AxisText {
        visible: view.chart.hasGoal && view.chart.goalHigh > view.chart.goalLow
        width: view.gutter - 6
        text: view.chart.goalHighText
        middle: Math.min(view.levelOf(view.chart.goalHigh), lowText.middle - line)
    }
    AxisText {
        id: lowText
        visible: view.chart.hasGoal
        width: view.gutter - 6
        text: view.chart.goalLowText
        middle: Math.min(view.levelOf(view.chart.goalLow) + (view.chart.goalHigh > 0 ? 4 : 0), view.plotHeight - 6)
    }

    Repeater {
        model: view.chart.bars
        Item {
            id: bar

            required property int index
            required property bool hasValue
            required property double value
            required property string valueText
            required property int markState
            required property bool isFuture
            readonly property bool met: markState === DayState.Met
            readonly property real level: view.levelOf(value)

            x: view.gutter + bar.index * view.slot + (view.slot - width) / 2
            width: view.barWidth
            height: view.plotHeight

            Rectangle {
                visible: bar.hasValue
                y: bar.level
                width: parent.width
                height: Math.max(2, view.plotHeight - y)
                radius: Math.min(Theme.barRadius, height / 2)
                color: bar.met ? view.tint : Theme.mix(view.tint, Theme.card, 0.3)
                border.width: bar.met ? 0 : 1.5
                border.color: view.tint
            }
            Rectangle {
                visible: !bar.hasValue && !bar.isFuture && bar.markState !== DayState.Open
                anchors.horizontalCenter: parent.horizontalCenter
                y: view.plotHeight - 9
                width: 12
                height: 2
                color: Theme.edge
            }
        }
    }

    Repeater {
        model: view.valued ? view.chart.bars : null
        Words {
            required property int index
            required property bool hasValue
            required property double value
            required property string valueText
            required property int markState
            readonly property real rise: view.levelOf(value)
            readonly property bool inside: view.chart.habitId === "water" && view.plotHeight - rise > line + 8
                                           && implicitWidth <= view.barWidth
            // Above the goal's line, which would strike it out.
            readonly property real goal: view.levelOf(view.chart.goalLow)
            readonly property bool struck: view.chart.hasGoal && goal > rise - line - 2 && goal < rise
            // Larger than its column it would run into the next; a touch says it.
            visible: hasValue && implicitWidth <= view.slot
            x: view.gutter + index * view.slot + (view.slot - width) / 2
            y: inside ? view.plotHeight - line - 3 : (struck ? goal - 1 : rise) - line - 1
            height: line
            text: valueText
            level: Words.Caption
            strong: true
            color: inside && markState === DayState.Met ? Theme.card : Theme.ink
            // The goal's band may lie behind it.
            style: inside ? Text.Normal : Text.Outline
            styleColor: Theme.card
            Accessible.ignored: true
        }
    }
}
