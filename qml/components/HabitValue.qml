// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

/// A habit's value, or what stands for it, and its streak below.
Item {
    id: value

    property list<string> runs
    property string hint: ""
    property string streak: ""
    property bool toRight: true
    readonly property bool known: value.runs.length > 0

    implicitWidth: Math.max(value.known ? figure.implicitWidth : word.implicitWidth, run.implicitWidth)
    implicitHeight: figure.implicitHeight + (value.streak === "" ? 0 : run.line)

    Figure {
        id: figure
        visible: value.known
        x: value.toRight ? value.width - width : 0
        runs: value.runs
    }
    Words {
        id: word
        visible: !value.known
        x: value.toRight ? value.width - width : 0
        height: figure.implicitHeight
        text: value.hint
        level: Words.Title
        strong: false
        color: Theme.ink2
    }
    Words {
        id: run
        visible: value.streak !== ""
        x: value.toRight ? value.width - width : 0
        y: figure.implicitHeight
        height: line
        text: value.streak
        level: Words.Caption
        color: Theme.ink2
    }
}
