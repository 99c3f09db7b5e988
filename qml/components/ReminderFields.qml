// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Limber
import Limber.Ui

/// The times at which one habit is reminded of, each with its weekdays.
ColumnLayout {
    id: fields

    spacing: 12

    FormLabel { text: qsTr("Reminders") }
    Paragraph {
        visible: rows.count === 0
        Layout.fillWidth: true
        text: qsTr("None yet. Any number of times a day, until it is done.")
        color: Theme.ink2
    }
    Repeater {
        id: rows
        model: Habits.editor.reminders
        ColumnLayout {
            id: reminder
            required property int row
            required property string time
            required property int weekdays
            required property string refusal
            required property string note
            required property int index
            Layout.fillWidth: true
            spacing: 4
            onTimeChanged: input.text = reminder.time
            RowLayout {
                spacing: 8
                FieldText {
                    id: input
                    objectName: "reminderTime" + reminder.index
                    Layout.preferredWidth: Math.round(104 * Theme.textScale)
                    label: qsTr("Time of reminder %1").arg(reminder.index + 1)
                    inputMethodHints: Qt.ImhTime
                    maximumLength: 8
                    onTextChanged: Habits.editor.reminders.setTime(reminder.row, text)
                    Component.onCompleted: text = reminder.time
                }
                Item { Layout.fillWidth: true }
                IconButton {
                    objectName: "removeReminder" + reminder.index
                    symbol: "close"
                    color: Theme.ink2
                    text: qsTr("Remove the reminder at %1").arg(reminder.time)
                    onClicked: Habits.editor.reminders.remove(reminder.row)
                }
            }
            WeekdayField {
                objectName: "reminderDays" + reminder.index
                Layout.fillWidth: true
                weekdays: reminder.weekdays
                onChosen: weekdays => Habits.editor.reminders.setWeekdays(reminder.row, weekdays)
            }
            RefusalNote {
                objectName: "reminderRefusal" + reminder.index
                Layout.fillWidth: true
                text: reminder.refusal !== "" ? reminder.refusal : reminder.note
            }
        }
    }
    SymbolButton {
        objectName: "addReminder"
        symbol: "add"
        text: qsTr("Add a time")
        onClicked: Habits.editor.reminders.add()
    }
}
