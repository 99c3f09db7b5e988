// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber
import Limber.Ui

/// All habits of the week on one card below the days they share, for phones.
Card {
    id: card

    implicitHeight: content.height + 18

    function heightOf(chart: WeekChart): real {
        switch (chart.form) {
        case ChartForm.Night: return 156;
        case ChartForm.Marks: return 28;
        }
        return chart.habitId === "water" ? 104 : 68;
    }

    Column {
        id: content
        x: 16
        y: 6
        width: parent.width - 28
        spacing: 6

        DayTexts {
            width: parent.width
            color: Theme.ink
        }
        Repeater {
            model: Week.chartRows
            Column {
                id: part
                required property WeekChart chart
                required property int index
                width: content.width
                spacing: 4
                Rectangle {
                    visible: part.index > 0
                    width: parent.width
                    height: 1
                    color: Theme.line
                }
                WeekSection {
                    width: parent.width
                    chart: part.chart
                    compact: true
                    plotHeight: card.heightOf(part.chart) * Theme.textScale
                }
            }
        }
    }
}
