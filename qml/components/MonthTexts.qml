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
    property int columns: 53
    readonly property real step: (months.width + 2) / months.columns
    readonly property int every: Theme.largeText ? 2 : 1

    implicitHeight: TypeScale.line(Words.Caption, Appearance.textScale) + 4
    Accessible.ignored: true

    Repeater {
        model: History.monthTexts
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
