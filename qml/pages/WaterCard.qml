// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber
import Limber.Ui

/// Today's water: the large number, how far it is to the goal, and a tap for each drink.
Card {
    id: card

    readonly property bool wide: card.width >= 540
    readonly property int pad: card.wide ? 20 : 16
    /// One row where every amount fits into its cup, else two.
    readonly property int columns: {
        const count = Math.max(1, Today.water.cups.length);
        const least = Math.max(52, 44 * Theme.textScale) + 8;
        const fit = Math.floor((card.width - 2 * card.pad + 8) / least);
        return fit >= count ? count : Math.max(1, Math.min(fit, Math.ceil(count / 2)));
    }

    signal cupsAsked()

    implicitHeight: content.implicitHeight + 2 * card.pad - 1
    Accessible.role: Accessible.Grouping
    Accessible.name: Today.water.name

    /// Left side of a column of cups, on whole pixels.
    function columnAt(column: int): int {
        return Math.round(column * (content.width + 8) / card.columns);
    }

    Column {
        id: content
        x: card.pad
        y: card.pad - 1
        width: card.width - 2 * card.pad

        Item {
            width: parent.width
            height: Math.max(icon.height, title.line)
            HabitIcon {
                id: icon
                width: card.wide ? 36 : 32
                height: width
                anchors.verticalCenter: parent.verticalCenter
                name: "water_drop"
                tint: Theme.water
            }
            Words {
                id: title
                anchors { left: icon.right; leftMargin: 12; verticalCenter: parent.verticalCenter }
                height: line
                text: Today.water.name
                level: Words.Title
            }
            SevenMarks {
                visible: card.wide
                anchors { right: streak.left; rightMargin: 12; verticalCenter: parent.verticalCenter }
                days: Today.water.lastSeven
                tint: Theme.water
            }
            Words {
                id: streak
                visible: Today.water.streakText !== "" && (!Theme.largeText || card.wide)
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                width: Math.max(implicitWidth, card.wide ? 103 * Theme.textScale : 0)
                height: line
                horizontalAlignment: Text.AlignRight
                text: Today.water.streakText
                level: Words.Caption
                color: Theme.ink2
            }
        }

        Words {
            visible: Theme.largeText && !card.wide && Today.water.streakText !== ""
            text: Today.water.streakText
            level: Words.Caption
            color: Theme.ink2
        }

        Item {
            readonly property int gap: card.wide ? 11 : 5
            width: parent.width
            height: gap + value.height + (Theme.largeText ? goal.height : 0)
            Words {
                id: value
                objectName: "waterValue"
                y: parent.gap
                text: Today.water.valueText
                level: Words.Big
                Accessible.name: qsTr("%1 %2 drunk").arg(Today.water.valueText).arg(Today.water.unit)
            }
            Words {
                id: goal
                objectName: "waterGoal"
                x: Theme.largeText ? 0 : value.width + 10
                y: Theme.largeText ? value.y + value.height : value.y + value.baselineOffset - baselineOffset
                text: qsTr("/ %1").arg(Today.water.goalText)
                color: Theme.ink2
                Accessible.name: qsTr("Goal: %1").arg(Today.water.goalText)
            }
            Words {
                visible: card.wide
                x: parent.width - width
                y: goal.y
                text: Today.water.missingText
                textFormat: Text.StyledText
                Accessible.name: plain(text)
            }
        }

        Item {
            readonly property int gap: card.wide ? 8 : 1
            width: parent.width
            height: gap + band.height
            ProgressBand {
                id: band
                objectName: "waterBand"
                y: parent.gap
                width: parent.width
                height: implicitHeight
                reserved: card.wide ? 0 : missing.width + 6
                value: Today.water.value
                low: Today.water.low
                high: Today.water.high
                end: Today.water.scaleEnd
                Accessible.role: Accessible.ProgressBar
                Accessible.name: qsTr("%1 % of the goal").arg(Today.water.percent)
            }
            Words {
                id: missing
                visible: !card.wide
                y: band.y + 22
                text: Today.water.missingText
                textFormat: Text.StyledText
                Accessible.name: plain(text)
                level: Words.Caption
            }
        }

        Grid {
            topPadding: card.wide ? 9 : 11
            columns: card.columns
            spacing: 8
            TapHandler {
                acceptedButtons: Qt.RightButton
                onTapped: card.cupsAsked()
            }
            Repeater {
                model: Today.water.cups
                CupButton {
                    required property int modelData
                    required property int index
                    readonly property int column: index % card.columns
                    objectName: "cup" + modelData
                    width: card.columnAt(column + 1) - card.columnAt(column) - 8
                    amount: modelData
                    usual: modelData === Today.water.usualDrink
                    text: qsTr("Log %1 %2 of water").arg(modelData).arg(Today.water.unit)
                    onClicked: Today.drink(modelData)
                    onChangeAsked: card.cupsAsked()
                }
            }
        }
    }
}
