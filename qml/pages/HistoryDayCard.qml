// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber
import Limber.Ui

/// The chosen day: how each habit stands. A tap on one shows what can be changed about it, "Edit" does so for all.
Card {
    id: card

    property bool all: false
    property string unfolded: ""

    objectName: "historyDay"
    implicitHeight: content.y + content.height + 10

    function press(habitId: string): void {
        card.unfolded = card.unfolded === habitId ? "" : habitId;
    }
    function openMenu(row: EntryRow, byKey: bool): void {
        menu.active = true;
        (menu.item as EntryMenu).openFor(row, byKey);
    }

    Loader {
        id: menu
        active: false
        source: "../components/EntryMenu.qml"
    }
    Column {
        id: content
        x: 18
        y: 14
        width: parent.width - 36
        Item {
            id: head
            width: parent.width
            readonly property bool stacked: Theme.largeText && card.width < 500
            height: (stacked ? titles.height + edit.height + 6 : Math.max(titles.height, edit.height)) + 6
            Column {
                id: titles
                width: head.stacked ? parent.width : parent.width - edit.width - 8
                Paragraph {
                    objectName: "dayTitle"
                    width: parent.width
                    text: History.day.title
                    level: Words.Title
                }
                Paragraph {
                    width: parent.width
                    text: History.day.isVacation ? qsTr("%1 · vacation").arg(History.day.weekdayText) : History.day.weekdayText
                    level: Words.Caption
                    color: Theme.ink2
                }
            }
            PillButton {
                id: edit
                objectName: "editDay"
                x: head.stacked ? 0 : parent.width - width
                y: head.stacked ? titles.height + 6 : 0
                text: card.all ? qsTr("Done", "with editing") : qsTr("Edit")
                description: History.day.title
                onClicked: {
                    card.all = !card.all;
                    card.unfolded = "";
                }
            }
        }
        Repeater {
            id: habits
            model: History.day.habits
            DayHabitView {
                required property DayHabit modelData
                width: content.width
                habit: modelData
                open: card.all || card.unfolded === modelData.habitId
                alone: !card.all
                onPressed: card.press(modelData.habitId)
                onMenuAsked: (row, byKey) => card.openMenu(row, byKey)
            }
        }
        Repeater {
            model: History.day.cramps
            EntryRow {
                width: content.width
                onMenuAsked: byKey => card.openMenu(this, byKey)
            }
        }
    }
}
