// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

/// A button with words: the accent one (one a screen), tonal, bordered, or the chosen one of several in ink.
Pressable {
    id: pill

    enum Look { Primary, Tonal, Bordered, Bare, Chosen }

    property int look: 1  // Tonal; a plain number costs no binding
    property bool strong: true
    property int level: 1  // Words.Body
    /// Room for what stands left of the words.
    property real before: 0
    property bool worded: true
    readonly property color inkColor: pill.look === PillButton.Primary ? Theme.accentText : pill.look === PillButton.Chosen ? Theme.card
        : pill.look === PillButton.Bare ? Theme.accent : Theme.ink

    radius: height / 2
    implicitHeight: Math.max(Theme.target, label.line + 16)
    implicitWidth: Math.max(Theme.target, (pill.worded ? label.implicitWidth : 0)
                            + (pill.before > 0 ? pill.before + 26 : pill.look === PillButton.Bare ? 16 : 36))

    background: Rectangle {
        radius: pill.radius
        color: pill.look === PillButton.Primary ? Theme.accent : pill.look === PillButton.Tonal ? Theme.soft
            : pill.look === PillButton.Chosen ? Theme.ink : "transparent"
        border.width: pill.look === PillButton.Bordered ? 1 : 0
        border.color: Theme.edge
    }

    Words {
        id: label
        visible: pill.worded
        x: (pill.width - width + pill.before) / 2
        y: (pill.height - height) / 2
        text: pill.text
        level: pill.level
        strong: pill.strong
        color: pill.inkColor
        opacity: pill.enabled ? 1 : 0.5
        Accessible.ignored: true
    }
}
