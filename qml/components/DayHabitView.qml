// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// One habit of the chosen day, and below it what can be changed about it.
Column {
    id: view

    required property DayHabit habit
    property bool open: false
    /// No other habit is open.
    property bool alone: true
    signal pressed()
    signal menuAsked(EntryRow row, bool byKey)

    Pressable {
        id: row
        objectName: "dayHabit_" + view.habit.habitId
        readonly property bool stacked: name.implicitWidth + value.implicitWidth + 52 > view.width
        width: parent.width
        height: Math.max(44, texts.height + 12)
        radius: 8
        ringDistance: 2
        text: view.habit.spoken
        description: view.open ? qsTr("Press to close") : qsTr("Press to change")
        onClicked: {
            view.pressed();
            if (view.open && editor.item !== null)
                (editor.item as DayHabitEditor).takeFocus();
        }

        StateMark {
            x: 1
            anchors.verticalCenter: parent.verticalCenter
            size: 18
            day: view.habit.markState
            tint: Theme.tone(view.habit.tone)
        }
        Flow {
            id: texts
            x: 28
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x - 24
            Paragraph {
                id: name
                width: row.stacked ? texts.width : texts.width - value.width
                text: view.habit.name
                Accessible.ignored: true
            }
            Paragraph {
                id: value
                width: row.stacked ? texts.width : implicitWidth
                text: view.habit.valueText
                strong: view.habit.known
                color: view.habit.known ? Theme.ink : Theme.ink2
                Accessible.ignored: true
            }
        }
        Icon {
            x: parent.width - width + 2
            anchors.verticalCenter: parent.verticalCenter
            name: "keyboard_arrow_down"
            color: Theme.ink2
            size: 20
            rotation: view.open ? 180 : 0
        }
    }
    Kept {
        id: editor
        width: view.width
        height: visible && item !== null ? (item as DayHabitEditor).implicitHeight : 0
        when: view.open
        file: Qt.resolvedUrl("DayHabitEditor.qml")
        onLoaded: {
            const made = editor.item as DayHabitEditor;
            made.alone = Qt.binding(() => view.alone);
            made.habit = view.habit;
        }
        Connections {
            target: editor.item
            function onMenuAsked(row: EntryRow, byKey: bool): void { view.menuAsked(row, byKey); }
        }
    }
}
