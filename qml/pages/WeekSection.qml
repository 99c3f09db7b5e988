// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber
import Limber.Ui

/// One habit's week: its figures and its chart. Compact ones share a card and the days on top of it.
Column {
    id: section

    required property WeekChart chart
    property bool compact: false
    /// Height of the chart without its texts.
    property int plotHeight: 208
    readonly property color tint: Theme.tone(section.chart.tone)
    /// Bedtime's own average stands below the title where there is room beside the figures, else on a line of its own,
    /// for which the chart gives way.
    readonly property bool averageInTitle: !section.compact && average.text !== "" && !head.stacked
        && name.x + average.implicitWidth + 12 + columns.needed <= section.width
    /// It stands at the right of the title where the figures have a line of their own anyway.
    readonly property bool averageBeside: average.text !== "" && head.stacked && !Theme.largeText
        && title.implicitWidth + 12 + average.implicitWidth <= section.width
    readonly property bool averageOnLine: average.text !== "" && !section.averageInTitle && !section.averageBeside
    /// Beside another card the chart gives way to figures on a line of their own too, so that their days stay level.
    readonly property bool levelled: !section.compact && head.stacked && !Theme.largeText && section.chart.form === ChartForm.Night
    readonly property real plot: section.plotHeight - (section.averageOnLine ? averageLine.height : 0)
                                 - (section.levelled ? columns.height : 0)

    objectName: "chart_" + section.chart.habitId
    Accessible.role: Accessible.Chart
    Accessible.name: section.chart.spoken

    Item {
        id: head
        readonly property Item figures: section.compact ? inLine : columns
        readonly property bool stacked: (section.compact && Theme.largeText) || title.implicitWidth + (section.compact ? 8 + inLine.needed : 8 + columns.needed) > width
        width: section.width
        height: Math.max(title.height, figures.height) + (stacked ? title.height : 0)
        Item {
            id: title
            implicitWidth: name.x + name.implicitWidth
            width: implicitWidth
            height: Math.max(section.compact ? 0 : 36, name.line + (section.averageInTitle ? average.line : 0))
            y: head.stacked || section.compact ? 0 : (parent.height - height) / 2
            HabitIcon {
                visible: !section.compact
                anchors.verticalCenter: parent.verticalCenter
                implicitWidth: 32
                implicitHeight: 32
                name: section.chart.icon
                tint: section.tint
            }
            Icon {
                visible: section.compact
                anchors.verticalCenter: parent.verticalCenter
                name: section.chart.icon
                color: section.tint
                size: 18
            }
            Words {
                id: name
                x: section.compact ? 24 : 42
                y: (parent.height - line - (section.averageInTitle ? average.line : 0)) / 2
                height: line
                text: section.chart.name
                level: section.compact ? Words.Body : Words.Title
                strong: true
                Accessible.ignored: true
                Heading {}
            }
            Words {
                id: average
                objectName: "bedtimeAverage"
                visible: section.averageInTitle || section.averageBeside
                x: section.averageBeside ? section.width - width : name.x
                y: section.averageBeside ? name.y + name.baselineOffset - baselineOffset : name.y + name.height
                height: line
                text: section.chart.bedtimeText
                level: Words.Caption
                color: Theme.ink2
            }
        }
        WeekFigures {
            id: columns
            visible: !section.compact
            available: section.width
            x: head.stacked ? 0 : parent.width - width
            y: head.stacked ? title.height : 0
            chart: section.chart
        }
        WeekFiguresLine {
            id: inLine
            visible: section.compact
            available: section.width - (head.stacked ? 24 : 0)
            x: head.stacked ? 24 : parent.width - width + 12  // which each figure keeps behind it
            y: head.stacked ? title.height : (title.height - height) / 2
            chart: section.chart
        }
    }

    Words {
        id: averageLine
        objectName: "bedtimeAverageLine"
        visible: section.averageOnLine
        x: name.x
        width: section.width - x
        text: section.chart.bedtimeText
        level: Words.Caption
        color: Theme.ink2
        wrapMode: Text.Wrap
    }

    Item {
        z: 1
        width: section.width
        height: section.compact ? (section.chart.form === ChartForm.Marks ? 4 : (Theme.largeText ? 15 : 11) * Theme.textScale) : 14
        ChartTouch {
            y: parent.height
            width: section.width
            height: section.plot
            chart: section.chart
        }
    }

    Only {
        when: section.chart.form === ChartForm.Bars
        BarChart { visible: section.chart.form === ChartForm.Bars; width: section.width; chart: section.chart; compact: section.compact; plotHeight: section.plot }
    }
    Only {
        when: section.chart.form === ChartForm.Night
        SleepChart { visible: section.chart.form === ChartForm.Night; width: section.width; chart: section.chart; compact: section.compact; plotHeight: section.plot }
    }
    Only {
        when: section.chart.form === ChartForm.Marks
        WeekMarks { visible: section.chart.form === ChartForm.Marks; width: section.width; chart: section.chart; compact: section.compact; plotHeight: section.plot }
    }

    Item {
        width: 1
        height: 6
        visible: !section.compact
    }
    DayTexts {
        width: section.width
        visible: !section.compact
    }
}
