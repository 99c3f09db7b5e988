// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Limber
import Limber.Ui

/// On which days a habit is asked for.
ColumnLayout {
    id: fields

    readonly property HabitEditor editor: Habits.editor

    spacing: 8

    FormLabel { text: qsTr("How often") }
    Flow {
        Layout.fillWidth: true
        spacing: 4
        Repeater {
            model: [qsTr("Every day"), qsTr("Certain days"), qsTr("Times a week")]
            ChoiceButton {
                required property string modelData
                required property int index
                objectName: "repeat" + index
                text: modelData
                chosen: fields.editor.repeat === index
                onClicked: fields.editor.repeat = index
            }
        }
    }
    WeekdayField {
        objectName: "scheduleDays"
        Layout.fillWidth: true
        visible: fields.editor.repeat === HabitEditor.Weekdays
        weekdays: fields.editor.weekdays
        onChosen: weekdays => fields.editor.weekdays = weekdays
    }
    Flow {
        Layout.fillWidth: true
        visible: fields.editor.repeat === HabitEditor.TimesPerWeek
        spacing: Theme.largeText ? 6 : 2
        Repeater {
            model: 7
            ChoiceButton {
                required property int index
                objectName: "times" + (index + 1)
                narrow: true
                text: String(index + 1)
                Accessible.name: index === 0 ? qsTr("Once a week") : qsTr("%1 times a week").arg(index + 1)
                chosen: fields.editor.timesPerWeek === index + 1
                onClicked: fields.editor.timesPerWeek = index + 1
            }
        }
    }
    RefusalNote {
        objectName: "scheduleRefusal"
        Layout.fillWidth: true
        text: fields.editor.scheduleRefusal
    }
}
