// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber
import Limber.Ui

/// A month as a calendar: a tap on a day shows it below.
Card {
    id: card

    readonly property real slot: (card.width - 8) / 7
    readonly property var tints: card.colors()

    implicitHeight: days.y + days.height + 10

    /// Of the habits' marks.
    function colors(): var {
        const colors = [];
        for (let i = 0; i < History.tones.length; ++i)
            colors.push(Theme.tone(History.tones[i]));
        return colors;
    }
    function moveFrom(iso: string, by: int): void {
        History.choose(iso);
        History.step(by);
        for (let i = 0; i < cells.count; ++i)
            if ((cells.itemAt(i) as CalendarDay).isChosen)
                cells.itemAt(i).forceActiveFocus(Qt.TabFocusReason);
    }

    Item {
        id: title
        x: 16
        y: 6
        width: parent.width - x - 8
        height: Math.max(44, name.line)
        Words {
            id: name
            objectName: "monthTitle"
            anchors.verticalCenter: parent.verticalCenter
            text: History.monthTitle
            level: Words.Title
        }
        Row {
            anchors.right: parent.right
            IconButton {
                objectName: "previousMonth"
                symbol: "chevron_left"
                text: qsTr("Month before")
                enabled: History.canGoPreviousMonth
                onClicked: History.goMonths(-1)
            }
            IconButton {
                objectName: "nextMonth"
                symbol: "chevron_right"
                text: qsTr("Month after")
                enabled: History.canGoNextMonth
                onClicked: History.goMonths(1)
            }
        }
    }
    Repeater {
        model: History.dayTexts
        Words {
            required property string modelData
            required property int index
            x: 4 + index * card.slot + (card.slot - width) / 2
            y: title.y + title.height
            height: line
            text: card.slot < 34 * Theme.textScale ? modelData.charAt(0) : modelData
            level: Words.Caption
            color: Theme.ink2
            Accessible.ignored: true
        }
    }
    Item {
        id: days
        x: 4
        y: title.y + title.height + TypeScale.line(Words.Caption, Appearance.textScale) + 2
        width: parent.width - 8
        height: 6 * rowHeight
        readonly property real rowHeight: Math.max(44, 22 * Theme.textScale + 22)
        Accessible.role: Accessible.Grouping
        Accessible.name: History.monthTitle
        Repeater {
            id: cells
            model: History.month
            CalendarDay {
                width: card.slot
                height: days.rowHeight
                x: index % 7 * card.slot
                y: Math.floor(index / 7) * height
                tints: card.tints
                onMoved: by => card.moveFrom(iso, by)
            }
        }
    }
}
