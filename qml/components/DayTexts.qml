// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber
import Limber.Ui

/// The days of the week, each in the middle of its column of a chart.
Item {
    id: days

    property int level: Words.Caption
    property color color: Theme.ink2
    readonly property real gutter: 44 * Theme.textScale
    readonly property real slot: (days.width - days.gutter) / 7

    implicitHeight: TypeScale.line(days.level, Appearance.textScale)
    Accessible.ignored: true

    Repeater {
        model: Week.dayTexts
        Words {
            required property string modelData
            required property int index
            x: days.gutter + index * days.slot + (days.slot - width) / 2
            height: line
            text: days.slot < 34 * Theme.textScale ? modelData.charAt(0) : modelData
            level: days.level
            color: days.color
            Accessible.ignored: true
        }
    }
}
