// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Limber
import Limber.Ui

/// A new entry for the chosen day: how much, and when.
ColumnLayout {
    id: fields

    property DayHabit habit: null
    property bool isNumber: true
    property string refusal: ""
    /// Another day, or something was logged: what was typed is over. A passing minute leaves it as it is.
    readonly property string subject: History.day.iso + " " + (fields.habit?.newValue ?? "") + " " + (fields.habit?.entries.count ?? 0)

    spacing: 10
    onSubjectChanged: fields.reset()
    onVisibleChanged: if (fields.visible) fields.reset()
    Component.onCompleted: fields.reset()

    function takeFocus(): void {
        if (fields.isNumber)
            number.takeFocus();
        else
            time.takeFocus();
    }
    function reset(): void {
        number.text = fields.habit?.newValue ?? "";
        time.text = fields.habit?.newTime ?? "";
        fields.refusal = "";
    }
    function save(): void {
        fields.refusal = fields.isNumber ? History.log(fields.habit.habitId, number.text, time.text)
                                         : History.log(fields.habit.habitId, time.text, "");
    }

    NumberField {
        id: number
        Layout.fillWidth: true
        visible: fields.isNumber
        label: fields.habit?.name ?? ""
        unit: fields.habit?.unit ?? ""
        step: fields.habit === null || fields.habit.unit === "" ? 1 : fields.habit.habitId === "water" ? 50 : fields.habit.kind === HabitKind.Duration ? 5 : 1
        onTextChanged: fields.refusal = ""
        onAccepted: fields.save()
    }
    RowLayout {
        spacing: 10
        TimeField {
            id: time
            objectName: "newEntryTime"
            Layout.fillWidth: true
            label: qsTr("Time")
            onTextChanged: fields.refusal = ""
            onAccepted: fields.save()
        }
        PillButton {
            objectName: "logForDay"
            Layout.alignment: Qt.AlignBottom
            text: qsTr("Log")
            onClicked: fields.save()
        }
    }
    RefusalNote {
        objectName: "entryFieldsRefusal"
        Layout.fillWidth: true
        text: fields.refusal
    }
}
