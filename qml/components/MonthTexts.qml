// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber
import Limber.Ui

/// The months over the columns of a heat map.
Item {
    id: months

    property int firstColumn: 0
    /// Not made where they stand elsewhere already.
    property bool shown: true
    property int columns: 53
    readonly property real step: (months.width + 2) / months.columns
    /// Only so many of them have room.
    readonly property int every: Math.ceil(34 * Theme.textScale / (4 * months.step))

    visible: months.shown
    implicitHeight: TypeScale.line(Words.Caption, Appearance.textScale) + 4
    Accessible.ignored: true

    Repeater {
        model: months.shown ? History.monthTexts : []
        Words {
            required property string modelData
            required property int index
            readonly property int column: (History.monthColumns[index] ?? 0) - months.firstColumn
            visible: column >= 0 && column < months.columns - 1 && index % months.every === 0
            x: column * months.step
            height: line
            text: modelData
            level: Words.Caption
            color: Theme.ink2
            Accessible.ignored: true
        }
    }
}
