// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber
import Limber.Ui

/// Nights as floating bars on an axis that runs through midnight, from bedtime's cap down to wake-up.
Item {
    id: view

    required property WeekChart chart
    property bool compact: false
    property int plotHeight: 210
    readonly property color tint: Theme.tone(view.chart.tone)
    readonly property real gutter: 44 * Theme.textScale
    readonly property real slot: (view.width - view.gutter) / 7
    readonly property real barWidth: Math.min(view.compact ? 18 : 30, view.slot * 0.6)

    readonly property bool worded: view.slot >= 34 * Theme.textScale
    readonly property real line: TypeScale.line(Words.Caption, Appearance.textScale)
    /// Lengths of sleep stand below the bars; as does half of the last line's text.
    readonly property real nightHeight: view.plotHeight - (view.worded ? view.line + 4 : view.line / 2)

    implicitHeight: view.plotHeight

    /// "7:24" hours
    function hours(minutes: real): string {
        return Math.floor(minutes / 60) + ":" + String(Math.round(minutes) % 60).padStart(2, "0");
    }
    /// Height of an instant of the night, in minutes since noon.
    function levelOf(minute: real): real {
        const span = Math.max(1, view.chart.axisEnd - view.chart.axisStart);
        return view.nightHeight * Math.max(0, Math.min(1, (minute - view.chart.axisStart) / span));
    }
    /// Where the text of each line stands: moved away from the goal's where they would nearly touch, and NaN where it
    /// would then be as near to the one before.
    function middles(line: real): var {
        const goal = view.levelOf(view.chart.goalLow);
        let last = -line;
        return view.chart.ticks.map(minute => {
            const own = view.levelOf(minute);
            const near = view.chart.hasGoal && Math.abs(own - goal) < line;
            const place = !near ? own : own < goal ? goal - line : goal + line;
            if (place - last < line || (view.chart.hasGoal && minute === view.chart.goalLow))
                return NaN;
            last = place;
            return place;
        });
    }
    readonly property var places: view.middles(1.15 * view.line)

    Repeater {
        model: view.chart.ticks
        Item {
            id: tick
            required property int modelData
            required property int index
            readonly property bool isGoal: view.chart.hasGoal && modelData === view.chart.goalLow
            readonly property real place: view.places[index] ?? NaN
            visible: !isGoal
            width: view.width
            Rectangle {
                x: view.gutter
                y: Math.round(view.levelOf(tick.modelData))
                width: view.width - x
                height: 1
                color: Theme.line
            }
            AxisText {
                width: view.gutter - 6
                visible: !isNaN(tick.place)
                text: view.chart.tickTexts[tick.index] ?? ""
                middle: isNaN(tick.place) ? 0 : tick.place
            }
        }
    }

    AxisText {
        visible: view.chart.hasGoal
        width: view.gutter - 6
        text: view.chart.goalLowText
        strong: true
        color: Theme.ink
        middle: view.levelOf(view.chart.goalLow)
    }

    Repeater {
        model: view.chart.bars
        Item {
            id: night

            required property int index
            required property double value
            required property int markState
            required property bool isFuture
            required property bool hasBed
            required property int bed
            required property bool hasUp
            required property int up
            readonly property bool met: markState === DayState.Met

            x: view.gutter + night.index * view.slot + (view.slot - width) / 2
            width: view.barWidth
            height: view.plotHeight

            Rectangle {
                visible: night.hasBed && night.hasUp
                y: view.levelOf(night.bed)
                width: parent.width
                height: Math.max(4, view.levelOf(night.up) - y)
                radius: Math.min(6, height / 2)
                color: night.met ? view.tint : Theme.mix(view.tint, Theme.card, 0.3)
                border.width: night.met ? 0 : 1.5
                border.color: view.tint
            }
            Rectangle {
                visible: night.hasBed
                x: -3
                y: view.levelOf(night.bed) - 2
                width: parent.width + 6
                height: 4
                radius: 2
                color: Theme.bedtime
            }
            Rectangle {
                visible: !night.hasBed && night.hasUp
                y: view.levelOf(night.up) - 1
                width: parent.width
                height: 2
                color: view.tint
            }
            Rectangle {
                visible: !night.hasBed && !night.hasUp && !night.isFuture && night.markState !== DayState.Open
                anchors.centerIn: parent
                width: 12
                height: 2
                color: Theme.edge
            }
            Words {
                objectName: "slept"
                visible: view.worded && night.hasBed && night.hasUp
                x: (parent.width - width) / 2
                y: view.levelOf(night.up) + 2
                height: line
                text: view.hours(night.value)
                level: Words.Caption
                strong: true
                style: Text.Outline
                styleColor: Theme.card
                Accessible.ignored: true
            }
        }
    }

    Rectangle {
        visible: view.chart.hasGoal
        x: view.gutter
        y: Math.round(view.levelOf(view.chart.goalLow)) - 1
        width: view.width - x
        height: 1.5
        color: Theme.bedtime
    }
}
