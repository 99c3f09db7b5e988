// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// A habit's value, or what stands for it, and its streak below.
Item {
    id: value

    property list<string> runs
    property string hint: ""
    property string streak: ""
    property bool toRight: true
    readonly property bool known: value.runs.length > 0
    readonly property real line: TypeScale.line(Words.Number, Appearance.textScale)

    implicitWidth: Math.max(value.known ? figure.width : word.implicitWidth, run.implicitWidth)
    implicitHeight: value.line + (value.streak === "" ? 0 : run.line)

    Loader {
        id: figure
        visible: value.known
        x: value.toRight ? value.width - width : 0
        source: value.known ? "Figure.qml" : ""
        onLoaded: (figure.item as Figure).runs = Qt.binding(() => value.runs)
    }
    Words {
        id: word
        visible: !value.known
        x: value.toRight ? value.width - width : 0
        height: value.line
        text: value.hint
        level: Words.Title
        strong: false
        color: Theme.ink2
    }
    Words {
        id: run
        objectName: "streak"
        visible: value.streak !== ""
        x: value.toRight ? value.width - width : 0
        y: value.line
        height: line
        text: value.streak
        level: Words.Caption
        color: Theme.ink2
    }
}
