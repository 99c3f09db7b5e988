// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber
import Limber.Ui

/// One habit's week on a card of its own, for wider pages.
Card {
    id: card

    required property WeekChart chart
    /// Low charts stand in the second row of the page.
    property bool low: false

    implicitHeight: content.height + 28

    Column {
        id: content
        x: 16
        y: 14
        width: parent.width - 32
        spacing: 14

        WeekSection {
            id: section
            width: parent.width
            chart: card.chart
            plotHeight: (card.low ? (card.chart.form === ChartForm.Marks ? 80 : 124) : 210) * Math.min(1.4, Theme.textScale)
        }
        MarkLegend {
            visible: card.chart.form === ChartForm.Marks
            x: 44
            width: parent.width - x
            tint: section.tint
        }
    }
}
