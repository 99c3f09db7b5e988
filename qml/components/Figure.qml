// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber
import Limber.Ui

/// A value in large numbers with small units: "7 h 29 min".
Item {
    id: figure

    /// Numbers and their units in turn.
    property list<string> runs
    property int level: Words.Number

    implicitWidth: row.implicitWidth
    implicitHeight: TypeScale.line(figure.level, Appearance.textScale)
    baselineOffset: metrics.y + metrics.baselineOffset

    Words {
        id: metrics
        anchors.verticalCenter: parent.verticalCenter
        level: figure.level
        visible: false
    }

    Row {
        id: row
        height: parent.height
        spacing: 3
        Repeater {
            model: figure.runs
            Words {
                required property string modelData
                required property int index
                readonly property bool isUnit: index % 2 === 1
                text: modelData
                level: isUnit ? Words.Caption : figure.level
                color: isUnit ? Theme.ink2 : Theme.ink
                y: figure.baselineOffset - baselineOffset
                Accessible.ignored: true
            }
        }
    }
}
