// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber
import Limber.Ui

/// The year of every habit: each day as a square, or strength as a line.
Card {
    id: card

    property bool wide: false
    /// Two halves of the year below each other, each with its months.
    property bool halves: false
    property bool strength: false
    readonly property int side: card.wide ? 18 : 16

    implicitHeight: content.height + 2 * content.y

    Column {
        id: content
        x: card.side
        y: 12
        width: parent.width - 2 * card.side

        Item {
            visible: !card.wide
            width: parent.width
            height: Math.max(48, 28 * Theme.textScale + 12)
            Words {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Year")
                level: Words.Title
            }
            Only {
                when: !card.wide
                YearSwitch {
                    visible: !card.wide
                    x: parent.width - width + 10
                }
            }
        }
        MonthTexts {
            shown: !card.halves
            width: parent.width
            firstColumn: 0
            columns: History.columns
        }
        Repeater {
            model: History.habits
            HabitYearView {
                required property HabitYear modelData
                required property int index
                width: content.width
                habit: modelData
                first: index === 0
                halves: card.halves
                compact: card.halves
                strength: card.strength
            }
        }
        Item {
            width: parent.width
            height: below.height + 14
            Flow {
                id: below
                y: 14
                width: parent.width
                spacing: 12
                HeatLegend {
                    visible: !card.strength
                    width: card.wide && !Theme.largeText ? parent.width - toggle.width - 12 : parent.width
                }
                Paragraph {
                    visible: card.strength
                    width: card.wide && !Theme.largeText ? parent.width - toggle.width - 12 : parent.width
                    text: qsTr("Strength goes from 0 to 100. It grows with each day that is met and fades slowly when days are missed.")
                    level: Words.Caption
                    color: Theme.ink2
                }
                PillButton {
                    id: toggle
                    objectName: "toggleStrength"
                    look: PillButton.Bordered
                    strong: false
                    text: card.strength ? qsTr("Show days") : qsTr("Strength over time")
                    onClicked: card.strength = !card.strength
                }
            }
        }
    }
}
