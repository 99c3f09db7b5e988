// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

/// A button with words: the accent one (one a screen), tonal, or bordered.
Pressable {
    id: pill

    enum Look { Primary, Tonal, Bordered, Bare }

    property int look: PillButton.Tonal
    property string symbol: ""
    property bool strong: true
    /// Only the symbol is seen.
    property bool narrow: false
    readonly property color inkColor: pill.look === PillButton.Primary ? Theme.accentText
        : pill.look === PillButton.Bare ? Theme.accent : Theme.ink

    radius: height / 2
    implicitHeight: Math.max(Theme.target, label.line + 16)
    implicitWidth: Math.max(Theme.target, content.implicitWidth + (pill.look === PillButton.Bare ? 16 : pill.symbol !== "" ? 26 : 36))

    background: Rectangle {
        radius: pill.radius
        color: pill.look === PillButton.Primary ? Theme.accent : pill.look === PillButton.Tonal ? Theme.soft : "transparent"
        border.width: pill.look === PillButton.Bordered ? 1 : 0
        border.color: Theme.edge
    }

    Item {
        anchors.fill: parent
        Row {
            id: content
            anchors.centerIn: parent
            spacing: 8
            Icon {
                visible: pill.symbol !== ""
                anchors.verticalCenter: parent.verticalCenter
                name: pill.symbol
                size: 20
                color: pill.inkColor
            }
            Words {
                id: label
                visible: !pill.narrow
                anchors.verticalCenter: parent.verticalCenter
                text: pill.text
                strong: pill.strong
                color: pill.inkColor
                opacity: pill.enabled ? 1 : 0.5
                Accessible.ignored: true
            }
        }
    }
}
