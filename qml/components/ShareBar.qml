// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

/// A share of nights as a bar on its track, its name before and its figure behind it. Which of the two kinds of nights it is
/// of, its shape tells too: solid, or an outline.
Item {
    id: bar

    property string label: ""
    property string valueText: ""
    property real share: 0
    property color tint: Theme.ink2
    property bool solid: true
    property real labelWidth: name.implicitWidth
    readonly property real neededLabel: name.implicitWidth
    readonly property real valueWidth: Math.ceil(48 * Theme.textScale)

    implicitHeight: Theme.largeText ? name.line + 22 : Math.max(name.line, 18)
    Accessible.role: Accessible.StaticText
    Accessible.name: bar.label + ": " + bar.valueText

    Words {
        id: name
        width: Theme.largeText ? bar.width - bar.valueWidth : bar.labelWidth
        text: bar.label
        level: Words.Caption
        color: Theme.ink2
        Accessible.ignored: true
    }
    Rectangle {
        id: track
        x: Theme.largeText ? 0 : bar.labelWidth + 10
        y: Theme.largeText ? name.line + 4 : (bar.height - height) / 2
        width: Math.max(0, bar.width - x - (Theme.largeText ? 0 : bar.valueWidth))
        height: 14
        radius: Theme.barRadius
        color: Theme.sunk
        Rectangle {
            objectName: "shareFill"
            width: Math.max(track.width * bar.share, bar.share > 0 ? 2 * Theme.barRadius : 0)
            height: parent.height
            radius: Theme.barRadius
            color: bar.solid ? bar.tint : Theme.mix(bar.tint, Theme.card, 0.3)
            border.width: bar.solid ? 0 : 1.5
            border.color: bar.tint
            Behavior on width { NumberAnimation { duration: Theme.valueTime } }
        }
    }
    Words {
        x: bar.width - width
        y: name.y
        text: bar.valueText
        level: Words.Caption
        strong: true
        Accessible.ignored: true
    }
}
