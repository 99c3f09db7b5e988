// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// A habit's name and its figures: best streak, present streak, strength.
Flow {
    id: header

    required property HabitYear habit
    property color tint: Theme.ink2
    property bool compact: false
    readonly property bool stacked: header.compact || Math.ceil(metrics.advanceWidth) + 40 + figures.natural > header.width

    topPadding: 8
    bottomPadding: 5
    Accessible.ignored: true

    // A text that wraps tells its natural width anew with every width it is given: a loop.
    TextMetrics {
        id: metrics
        font: name.font
        text: name.text
    }

    component Figure: Row {
        id: figure
        property string label: ""
        property string value: ""
        property bool large: false
        property bool strong: false
        visible: figure.value !== ""
        spacing: 6
        Words {
            anchors.baseline: number.baseline
            text: figure.label
            level: Words.Caption
            color: Theme.ink2
            Accessible.ignored: true
        }
        Words {
            id: number
            height: TypeScale.line(Words.Title, Appearance.textScale)
            text: figure.value
            level: figure.large ? Words.Title : Words.Body
            strong: figure.strong
            Accessible.ignored: true
        }
    }

    Row {
        width: header.stacked ? header.width : header.width - figures.natural
        spacing: 8
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: header.habit.icon
            color: header.tint
            size: 20
        }
        Paragraph {
            id: name
            width: Math.min(Math.ceil(metrics.advanceWidth) + 1, parent.width - 28)
            text: header.habit.archived ? qsTr("%1 (archived)").arg(header.habit.name) : header.habit.name
            strong: true
            color: header.habit.archived ? Theme.ink2 : Theme.ink
        }
    }
    Flow {
        id: figures
        function widthOf(figure: Item): real {
            return figure.visible ? figure.width + figures.spacing : 0;
        }
        /// Side by side
        readonly property real natural: widthOf(best) + widthOf(now) + widthOf(strength) - spacing
        width: header.stacked ? header.width : natural
        spacing: header.compact ? 10 : 18
        Figure {
            id: best
            label: qsTr("Best streak")
            value: header.habit.bestText
            large: !header.compact
            strong: true
        }
        Figure {
            id: now
            label: qsTr("Now")
            value: header.habit.currentText
        }
        Figure {
            id: strength
            label: qsTr("Strength")
            value: header.habit.strengthText
        }
    }
}
